package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.bankum;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.assessment.AssessmentFixture.result;

import org.itacycle.audit.AuditEntry;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultRecordingTests {

    private final AssessmentFixture module = new AssessmentFixture();
    private final Assessments assessments = module.assessments;
    private String task = "";

    @BeforeEach
    void theResultWaitsToBeRecorded() {
        task = module.open(BANKUM, TaskKey.RECORD_RESULT, "office");
    }

    @Test
    void aDraftMayBeHalfFullAndTellsWhatIsMissing() {
        assessments.record(BANKUM, result("{\"indicators\":[{\"number\":4,\"score\":82.67}]}"), coordinator(BANKUM));

        assertThat(assessments.missing(BANKUM))
                .hasSize(10)
                .extracting(Missing::where)
                .contains("total", "indicators[0].score");
        assertThat(assessments.missing(BANKUM)).extracting(Missing::where).doesNotContain("indicators[3].score");
        assertThat(assessments.view(BANKUM).rating()).isNull();
        assertThat(assessments.view(BANKUM).items()).hasSize(52);
    }

    @Test
    void theCompleteResultLacksNothing() {
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));

        assertThat(assessments.missing(BANKUM)).isEmpty();
        assertThat(assessments.leadingDivisions(BANKUM))
                .containsExactly("education", "finance", "health", "office", "works");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'total':100.01} | total | score-range",
                "{'total':-0.01} | total | score-range",
                "{'total':90.425} | total | score-decimals",
                "{'instruments':{'IIT':101}} | instruments.IIT | score-range",
                "{'indicators':[{'number':1,'score':100.01}]} | indicators[0].score | score-range",
                "{'indicators':[{'number':1,'partScores':[99,120]}]} | indicators[0].partScores[1] | score-range",
                "{'indicators':[{'number':11}]} | indicators[0].number | indicator-unknown",
                "{'indicators':[{'score':50}]} | indicators[0].number | indicator-unknown",
                "{'indicators':[{'number':1},{'number':1}]} | indicators[1].number | indicator-twice",
                "{'indicators':[{'number':1,'lead':'fleet'}]} | indicators[0].lead | lead-unknown",
                "{'items':[{'score':50}]} | items[0].code | code-missing",
                "{'items':[{'code':'i1','score':1000}]} | items[0].score | score-range",
                "{'previous':{'total':200}} | previous.total | score-range",
                "{'previous':{'indicators':[{'number':1,'score':200}]}} | previous.indicators[0].score | score-range"
            })
    void aWrongValueIsRefusedByTheNameOfItsField(String json, String where, String message) {
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));

        assertThatThrownBy(() -> assessments.record(BANKUM, result(json.replace('\'', '"')), coordinator(BANKUM)))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refusal -> assertThat(refusal.missing())
                        .singleElement()
                        .satisfies(wrong -> {
                            assertThat(wrong.where()).isEqualTo(where);
                            assertThat(wrong.message()).isEqualTo("assessment." + message);
                        }));
        assertThat(assessments.view(BANKUM).total()).isEqualTo("90.42");
    }

    @Test
    void allWrongValuesAreToldAtOnce() {
        var wrong = result("{\"total\":-1,\"indicators\":[{\"number\":1,\"score\":101,\"lead\":\"fleet\"}]}");

        assertThatThrownBy(() -> assessments.record(BANKUM, wrong, coordinator(BANKUM)))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refusal -> assertThat(refusal.missing()).hasSize(3));
    }

    @Test
    void theLeadIsTheProposedOneUntilTheCoordinatorCorrectsIt() {
        assertThat(assessments.leads(BANKUM)).containsEntry(6, "works").hasSize(10);

        assessments.record(
                BANKUM, result("{\"indicators\":[{\"number\":6,\"lead\":\"health\"}]}"), coordinator(BANKUM));
        assessments.record(BANKUM, result("{\"total\":90.42}"), coordinator(BANKUM));

        assertThat(assessments.leads(BANKUM)).containsEntry(6, "health").containsEntry(7, "education");
        assertThat(assessments.view(BANKUM).indicators().get(5).leadName()).isEqualTo("กองสาธารณสุขและสิ่งแวดล้อม");
    }

    @Test
    void onceTheResultIsSentAnIndicatorOnlyGoesToADivisionThatStillHasATask() {
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));
        module.end(task);
        module.open(BANKUM, TaskKey.ANALYSE_INDICATORS, "health");

        assertThatThrownBy(() -> assessments.record(
                        BANKUM, result("{\"indicators\":[{\"number\":6,\"lead\":\"office\"}]}"), coordinator(BANKUM)))
                .isInstanceOf(InvalidInput.class);
        assessments.record(
                BANKUM, result("{\"indicators\":[{\"number\":6,\"lead\":\"health\"}]}"), coordinator(BANKUM));
        assertThat(assessments.leads(BANKUM)).containsEntry(6, "health");
    }

    @Test
    void onlyTheCoordinatorRecordsAndOnlyWhileThePlanIsMade() {
        assertThatThrownBy(() -> assessments.record(BANKUM, bankum(), head(BANKUM, "finance")))
                .isInstanceOf(Forbidden.class);

        module.end(task);
        assertThatThrownBy(() -> assessments.record(BANKUM, bankum(), coordinator(BANKUM)))
                .isInstanceOf(NotEditable.class);
        assertThat(assessments.view(BANKUM).version()).isZero();
    }

    @Test
    void anOutdatedVersionIsRefusedAndAnUnchangedOneCostsNothing() {
        assessments.record(BANKUM, bankum(), Version.ofTag("\"0\""), coordinator(BANKUM));
        assessments.record(BANKUM, bankum(), Version.ofTag("\"1\""), coordinator(BANKUM));

        assertThat(assessments.view(BANKUM).version()).isEqualTo(1);
        assertThat(module.audit.of(BANKUM, 10, 0))
                .extracting(AuditEntry::action)
                .containsExactly("assessment.recorded");
        assertThatThrownBy(() ->
                        assessments.record(BANKUM, OfficialResult.EMPTY, Version.ofTag("\"0\""), coordinator(BANKUM)))
                .isInstanceOf(Stale.class);
    }
}
