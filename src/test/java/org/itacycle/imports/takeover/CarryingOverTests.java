package org.itacycle.imports.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.imports.ImportPreview;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Forbidden;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarryingOverTests {

    private final TakingOffice office = new TakingOffice();
    private final Reports reports = mock(Reports.class);
    private final CarryingOver carrying =
            new CarryingOver(office.measures, reports, office.organizations, office.messages);
    private final CycleKey next = new CycleKey(BANKUM.organization(), UUID.randomUUID(), 2570);

    private List<MeasureView> plan = List.of();

    @BeforeEach
    void aYearWithThreeMeasures() {
        for (var title : List.of("คู่มือ", "ประกาศ", "อบรม")) {
            office.measures.add(BANKUM, MeasureFixture.measure("office", 1, title), coordinator(BANKUM));
        }
        plan = office.measures.all(BANKUM);
        when(reports.all(any(), anyInt())).thenReturn(List.of());
    }

    @Test
    void whatIsOpenAndWhatWasSuggestedIsProposedForTheNextYear() {
        when(reports.all(eq(BANKUM), eq(12)))
                .thenReturn(List.of(
                        report(plan.get(0), ExecutionStatus.DONE, "ไม่มี"),
                        report(plan.get(1), ExecutionStatus.DONE, "ควรทบทวนคู่มือทุกปี")));

        var proposal = propose(BANKUM);

        assertThat(proposal.measureYear()).isEqualTo(2570);
        assertThat(proposal.measures())
                .extracting(ImportPreview.ReadMeasure::title)
                .containsExactly("ประกาศ", "อบรม");
        assertThat(proposal.measures().get(0).steps())
                .extracting(ImportPreview.ReadStep::text)
                .containsExactly("ควรทบทวนคู่มือทุกปี");
        assertThat(proposal.measures().get(1).period().start()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(proposal.measures().get(1).units()).containsExactly("สำนักปลัด");
        assertThat(proposal.findings())
                .extracting(ImportPreview.ImportFinding::code)
                .containsExactly("SUGGESTION_AS_STEP", "CARRIED_OVER_OPEN");
    }

    @Test
    void theProposalComesInOnce() {
        office.open(next, TaskKey.RECORD_RESULT, "office");
        var body = AssessmentFixture.JSON.valueToTree(propose(BANKUM));

        var first = office.take(next, body, coordinator(next));
        var second = office.take(next, body, coordinator(next));

        assertThat(first.answer().measures()).hasSize(3);
        assertThat(second.repeated()).isTrue();
        assertThat(office.measures.all(next)).hasSize(3);
        assertThat(office.measures.all(next).get(0).period().end()).isEqualTo(LocalDate.of(2027, 9, 30));
    }

    @Test
    void withoutAYearBeforeTheProposalIsEmptyAndSaysSo() {
        var proposal = propose(null);

        assertThat(proposal.measures()).isEmpty();
        assertThat(proposal.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2569"));
    }

    @Test
    void onlyTheCoordinatorCarriesOver() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> carrying.propose(next, BANKUM, head(next, "finance")));
    }

    private ImportPreview propose(CycleKey previous) {
        return carrying.propose(next, previous, coordinator(next));
    }

    private static ReportView report(MeasureView measure, ExecutionStatus status, String suggestion) {
        return new ReportView(
                measure.id(),
                12,
                status,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(suggestion),
                List.of(),
                List.of(),
                null,
                1,
                "coordinator",
                "ผู้ประสานงาน ITA",
                null);
    }
}
