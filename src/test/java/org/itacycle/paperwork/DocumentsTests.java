package org.itacycle.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.decision.DecisionFixture.SCAN;
import static org.itacycle.decision.DecisionFixture.TODAY;
import static org.itacycle.measure.MeasureFixture.measure;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.itacycle.decision.Decision.Paper;
import org.itacycle.decision.DecisionFixture;
import org.itacycle.decision.DocumentState;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.decision.Via;
import org.itacycle.paperwork.DocumentData.Decided;
import org.itacycle.paperwork.DocumentData.Entered;
import org.itacycle.paperwork.DocumentData.How;
import org.itacycle.paperwork.DocumentData.Unit;
import org.itacycle.problem.Version;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.work.WorkItems;
import org.junit.jupiter.api.Test;

class DocumentsTests {

    private final DecisionFixture office = new DecisionFixture();
    private final Reports reports = mock();
    private final Documents documents = new Documents(
            office.organizations,
            office.assessments,
            office.analyses,
            office.measures,
            reports,
            office.decisions,
            office.signatures,
            new Senders(new WorkItems(office.jdbc)),
            new DecidedReader(office.clock));

    @Test
    void aPlanThatNobodyHasAgreedToIsADraft() {
        office.measures.add(BANKUM, measure("finance", 4, "คู่มือการยืมทรัพย์สิน"), coordinator(BANKUM));

        var plan = documents.of(BANKUM, Subject.PLAN);

        assertThat(plan.draft()).isTrue();
        assertThat(plan.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(plan.resultYear()).isEqualTo(2568);
        assertThat(plan.disclosureYear()).isEqualTo(2569);
        assertThat(plan.result()).isNotNull();
        assertThat(plan.analyses()).hasSize(10);
        assertThat(plan.agreed()).isNull();
        assertThat(plan.measures()).singleElement().satisfies(entry -> {
            assertThat(entry.leadName()).isEqualTo("กองคลัง");
            assertThat(entry.unitNames()).containsExactly("กองคลัง");
            assertThat(entry.report()).isNull();
        });
    }

    @Test
    void itTellsWhoAgreedOnPaperAndWhatStandsUnderIt() {
        office.decisions.record(
                BANKUM,
                DecisionFixture.onPaper(Stage.EXECUTIVE, new Paper(TODAY, "นายก", "นายกองค์การบริหารส่วนตำบล", SCAN)));
        office.signatures.record(
                BANKUM,
                Subject.PLAN,
                new Signature.Draft("12/2568", TODAY, "นายก", "นายกองค์การบริหารส่วนตำบล", SCAN),
                Version.ANY,
                coordinator(BANKUM));

        var plan = documents.of(BANKUM, Subject.PLAN);

        assertThat(plan.draft()).isFalse();
        assertThat(plan.agreed())
                .isEqualTo(new Decided(
                        Stage.EXECUTIVE,
                        Outcome.APPROVE,
                        null,
                        "นายก",
                        "นายกองค์การบริหารส่วนตำบล",
                        TODAY,
                        How.PAPER,
                        "ผู้ประสานงาน ITA",
                        SCAN,
                        null,
                        null));
        assertThat(plan.signature()).extracting(Signature::number).isEqualTo("12/2568");
    }

    @Test
    void itTellsForWhomTheCoordinatorSentAndWhoHasNotSent() {
        var tasks = "update work_items set ended_at = now(), completed_name = 'ผู้ประสานงาน ITA', ";
        office.jdbc
                .sql(tasks + "state = 'DONE', informant = 'ผอ.กองช่าง', via = ? where division = 'works'")
                .param(Via.LINE.name())
                .update();
        office.jdbc.sql(tasks + "state = 'CLOSED' where division = 'health'").update();

        var plan = documents.of(BANKUM, Subject.PLAN);

        assertThat(plan.enteredOnBehalf())
                .containsExactly(
                        new Entered("works", "กองช่าง", "draftMeasures", "ผู้ประสานงาน ITA", "ผอ.กองช่าง", "LINE"));
        assertThat(plan.notSent()).containsExactly(new Unit("health", "กองสาธารณสุขและสิ่งแวดล้อม"));
        assertThat(documents.of(BANKUM, Subject.REPORT_6).notSent()).isEmpty();
    }

    @Test
    void aReportShowsWhatItsRoundReported() throws Exception {
        var id = office.measures.add(BANKUM, measure("finance", 4, "คู่มือ"), coordinator(BANKUM));
        var reported = new ReportView(
                id,
                12,
                ExecutionStatus.DONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                1,
                null,
                null,
                null);
        when(reports.all(BANKUM, 12, office.measures.all(BANKUM))).thenReturn(List.of(reported));

        var report = documents.of(BANKUM, Subject.REPORT_12);

        assertThat(report.disclosureYear()).isEqualTo(2570);
        assertThat(report.result()).isNull();
        assertThat(report.measures())
                .singleElement()
                .satisfies(entry -> assertThat(entry.report()).isEqualTo(reported));
        var json = JSON.valueToTree(report);
        assertThat(json.at("/measures/0/title").asText()).isEqualTo("คู่มือ");
        assertThat(json.at("/measures/0/report/status").asText()).isEqualTo("DONE");
        assertThat(json.at("/round").asInt()).isEqualTo(12);
    }
}
