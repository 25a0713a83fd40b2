package org.itacycle.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.decision.DecisionFixture.decision;
import static org.itacycle.measure.MeasureFixture.measure;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionsTests {

    private final DecisionFixture office = new DecisionFixture();
    private final Decisions decisions = office.decisions;

    @Test
    void everyDecisionIsKeptInItsOrder() {
        office.decide(Stage.COORDINATOR, Outcome.FORWARD);
        office.decide(Stage.CLERK, Outcome.RETURN);
        office.decide(Stage.CLERK, Outcome.APPROVE);

        assertThat(decisions.all(BANKUM))
                .extracting(Decision::outcome)
                .containsExactly(Outcome.FORWARD, Outcome.RETURN, Outcome.APPROVE);
        assertThat(decisions.last(BANKUM, Subject.PLAN, Stage.COORDINATOR))
                .map(Decision::outcome)
                .contains(Outcome.FORWARD);
        assertThat(decisions.last(BANKUM, Subject.PLAN, Stage.CLERK))
                .map(Decision::outcome)
                .contains(Outcome.APPROVE);
        assertThat(decisions.last(BANKUM, Subject.PLAN, Stage.EXECUTIVE)).isEmpty();
        assertThat(decisions.last(BANKUM, Subject.REPORT_6, Stage.CLERK)).isEmpty();
    }

    @Test
    void aReturnTellsWhyAndWhom() {
        var measure = office.measures.add(BANKUM, measure("finance", 4, "คู่มือ"), coordinator(BANKUM));
        decisions.record(
                BANKUM,
                decision(
                        Subject.PLAN,
                        Stage.EXECUTIVE,
                        Outcome.RETURN,
                        "ขอให้เพิ่มขั้นตอน",
                        Set.of(measure),
                        Set.of("works")));

        var last = decisions.last(BANKUM, Subject.PLAN).orElseThrow();
        assertThat(last.comment()).isEqualTo("ขอให้เพิ่มขั้นตอน");
        assertThat(last.measures()).containsExactly(measure);
        assertThat(last.divisions()).containsExactly("works");
        assertThat(last.letsPass()).isFalse();
        assertThat(last.at()).isNotNull();
    }

    @Test
    void sendingBackNeedsAReason() {
        office.assertMissing(
                decision(Subject.PLAN, Stage.EXECUTIVE, Outcome.RETURN, " ", Set.of(), Set.of()), "comment");
        assertThat(decisions.all(BANKUM)).isEmpty();
    }

    @Test
    void theExecutiveMaySendBackTheWholeButTheCoordinatorNamesSomebody() {
        decisions.record(BANKUM, decision(Subject.PLAN, Stage.EXECUTIVE, Outcome.RETURN, "ทบทวน", Set.of(), Set.of()));

        office.assertMissing(
                decision(Subject.PLAN, Stage.COORDINATOR, Outcome.RETURN, "ทบทวน", Set.of(), Set.of()), "divisions");
    }

    @Test
    void everyStageHasItsOwnOutcomes() {
        office.assertWrong(decision(Subject.PLAN, Stage.COORDINATOR, Outcome.APPROVE), "decision");
        office.assertWrong(decision(Subject.PLAN, Stage.CLERK, Outcome.FORWARD), "decision");
        office.assertWrong(decision(Subject.REPORT_6, Stage.COORDINATOR, Outcome.FORWARD), "decision");

        decisions.record(BANKUM, decision(Subject.REPORT_6, Stage.COORDINATOR, Outcome.APPROVE));
        decisions.record(BANKUM, decision(Subject.PLAN, Stage.COORDINATOR, Outcome.FORWARD));
    }

    @Test
    void unknownMeasuresAndDivisionsAreNamed() {
        office.assertWrong(
                decision(Subject.PLAN, Stage.CLERK, Outcome.RETURN, "ทบทวน", Set.of(UUID.randomUUID()), Set.of()),
                "measures[0]");
        office.assertWrong(
                decision(Subject.PLAN, Stage.CLERK, Outcome.RETURN, "ทบทวน", Set.of(), Set.of("finance-supplies")),
                "divisions[0]");
        office.assertWrong(
                decision(Subject.REPORT_12, Stage.CLERK, Outcome.RETURN, "ทบทวน", Set.of(), Set.of("health")),
                "divisions[0]");
    }

    @Test
    void anAgreementStandsUntilSomethingIsSentBack() {
        office.decide(Stage.CLERK, Outcome.APPROVE);
        assertThat(decisions.agreement(BANKUM, Subject.PLAN)).isEmpty();

        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);
        assertThat(decisions.agreement(BANKUM, Subject.PLAN)).isPresent();
        assertThat(decisions.agreement(BANKUM, Subject.REPORT_12)).isEmpty();
    }

    @Test
    void theAuditAndTheListenersHearOfIt() {
        office.decide(Stage.EXECUTIVE, Outcome.RETURN);

        var deed = office.audit.of(BANKUM, 1, 0).get(0);
        assertThat(deed.action()).isEqualTo("decision.return");
        assertThat(deed.subject()).isEqualTo("plan");
        assertThat(deed.details().get("stage")).isEqualTo("EXECUTIVE");
        assertThat(deed.details().get("comment")).isEqualTo("ขอให้เพิ่มขั้นตอน");
        assertThat(office.events).singleElement().isInstanceOf(DecisionRecorded.class);
    }

    @Test
    void anotherLocalGovernmentSeesNothingOfIt() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);

        assertThat(decisions.all(NEIGHBOUR)).isEmpty();
        assertThat(decisions.agreement(NEIGHBOUR, Subject.PLAN)).isEmpty();
    }

    @Test
    void nobodyChangesADecision() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);

        assertThatThrownBy(() -> office.jdbc
                        .sql("update decision_decisions set outcome = 'RETURN'")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> office.jdbc.sql("delete from decision_decisions").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aCommentHasAnEnd() {
        office.assertWrong(
                decision(Subject.PLAN, Stage.CLERK, Outcome.APPROVE, "ก".repeat(4001), Set.of(), Set.of()), "comment");
    }
}
