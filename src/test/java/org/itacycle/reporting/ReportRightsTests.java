package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reporting.ExecutionStatus.DONE;
import static org.itacycle.reporting.ExecutionStatus.IN_PROGRESS;
import static org.itacycle.reporting.MeasureFixture.measure;
import static org.itacycle.reporting.MeasureFixture.step;
import static org.itacycle.reporting.ReportingOffice.report;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotEditable;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

/** Who may write which part of a report, and when. */
class ReportRightsTests {

    private final MeasureView shared =
            measure(1, "office", List.of("office", "education"), step(1), step(2, "accounts"), step(3));
    private final MeasureView everybodys = measure(2, "finance", List.of("all-divisions"), step(1));
    private final ReportingOffice office = new ReportingOffice(shared, everybodys);

    @Test
    void aDivisionThatOwesNothingOnItIsRefused() {
        assertThatThrownBy(() -> office.save(shared, 6, office.health, report(DONE, "ของคนอื่น")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> office.save(everybodys, 6, office.office, report(DONE, "ของคนอื่น")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anAuditorChangesNothing() {
        assertThatThrownBy(() -> office.save(shared, 6, office.auditor, report(DONE, "x")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyWritesWhenTheRoundIsNotOpen() {
        assertThatThrownBy(() -> office.save(shared, 12, office.office, report(DONE, "เร็วไป")))
                .isInstanceOf(NotEditable.class);
        assertThatThrownBy(() -> office.save(shared, 12, office.coordinator, report(DONE, "เร็วไป")))
                .isInstanceOf(NotEditable.class);
        office.closeEverything(6);
        assertThatThrownBy(() -> office.save(shared, 6, office.office, report(DONE, "ช้าไป")))
                .isInstanceOf(NotEditable.class);
    }

    @Test
    void theCoordinatorStillWritesWhileReviewing() {
        office.closeEverything(6);
        office.open(TaskKey.REVIEW_PROGRESS, 6, null, "coordinator");

        assertThat(office.save(shared, 6, office.coordinator, report(DONE, "แทน"))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void theDivisionOfAStepsOwnUnitWritesThatStepOnly() {
        var mine = steps(new StepReport(2, DONE, "ปิดบัญชีแล้ว", LocalDate.of(2026, 1, 24), null));
        var theirs = steps(new StepReport(1, DONE, "ของสำนักปลัด", null, null));

        var saved = office.save(shared, 6, office.finance, mine);

        assertThat(saved.steps().get(1).result()).isEqualTo("ปิดบัญชีแล้ว");
        assertThatThrownBy(() -> office.save(shared, 6, office.finance, theirs)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> office.save(shared, 6, office.finance, report(DONE, "ทั้งมาตรการ")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatAnotherDivisionWroteSurvivesALeadThatHadNotSeenIt() {
        office.save(shared, 6, office.finance, steps(new StepReport(2, DONE, "ปิดบัญชีแล้ว", null, null)));

        var stale = new ReportDraft(
                IN_PROGRESS, null, null, null, null, null, null, List.of(StepReport.blank(2), StepReport.blank(3)));
        var saved = office.save(shared, 6, office.office, stale);

        assertThat(saved.status()).isEqualTo(IN_PROGRESS);
        assertThat(saved.steps().get(1).result()).isEqualTo("ปิดบัญชีแล้ว");
    }

    @Test
    void anotherLocalGovernmentSeesNothing() {
        office.save(shared, 6, office.office, report(DONE, "ลับ"));

        assertThat(office.reports.get(office.neighbour, shared.id(), 6).version())
                .isZero();
        assertThat(office.reports.all(office.neighbour, 6)).allMatch(report -> report.version() == 0);
        assertThat(office.reports.all(office.cycle, 6))
                .extracting(ReportView::version)
                .containsExactly(1, 0);
    }

    private static ReportDraft steps(StepReport... steps) {
        return new ReportDraft(null, null, null, null, null, null, null, List.of(steps));
    }
}
