package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reporting.ExecutionStatus.IN_PROGRESS;
import static org.itacycle.reporting.MeasureFixture.measure;
import static org.itacycle.reporting.MeasureFixture.step;
import static org.itacycle.reporting.ReportingOffice.report;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotEditable;
import org.junit.jupiter.api.Test;

class ContributionsTests {

    private final MeasureView shared =
            measure(1, "office", List.of("office", "education"), step(1), step(2, "accounts"), step(3));
    private final MeasureView everybodys = measure(2, "finance", List.of("all-divisions"), step(1));
    private final ReportingOffice office = new ReportingOffice(shared, everybodys);

    @Test
    void unitsNamedInTheMeasureAddTheirContributions() {
        var added = office.contribute(shared, office.education, new Contribution(null, "ร่วมอบรม", null));
        var both = office.contribute(
                everybodys, office.health, new Contribution("health", "ตรวจเอกสาร", LocalDate.of(2026, 3, 1)));

        assertThat(added.contributions()).containsExactly(new Contribution("education", "ร่วมอบรม", null));
        assertThat(both.contributions()).hasSize(1);
        assertThat(office.audited()).containsExactly("report.contributed", "report.contributed");
    }

    @Test
    void contributionsOfOthersStayAndOnesOwnAreReplaced() {
        office.contribute(shared, office.education, new Contribution(null, "หนึ่ง", null));
        office.save(shared, 6, office.office, report(IN_PROGRESS, "ผล"));
        office.contribute(shared, office.finance, new Contribution("accounts", "บัญชี", null));

        var replaced = office.contribute(shared, office.education, new Contribution(null, "สอง", null));

        assertThat(replaced.contributions()).extracting(Contribution::text).containsExactlyInAnyOrder("บัญชี", "สอง");
        assertThat(replaced.status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void nobodyContributesForAnotherUnitOrUnasked() {
        assertThatThrownBy(() -> office.contribute(shared, office.education, new Contribution("finance", "x", null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.contribute(shared, office.health, new Contribution(null, "x", null)))
                .isInstanceOf(Forbidden.class);
        office.closeEverything(6);
        assertThatThrownBy(() -> office.contribute(shared, office.education, new Contribution(null, "x", null)))
                .isInstanceOf(NotEditable.class);
    }
}
