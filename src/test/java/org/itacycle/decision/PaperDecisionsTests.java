package org.itacycle.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.decision.DecisionFixture.SCAN;
import static org.itacycle.decision.DecisionFixture.TODAY;
import static org.itacycle.decision.DecisionFixture.decision;
import static org.itacycle.decision.DecisionFixture.onPaper;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.itacycle.decision.Decision.OnBehalf;
import org.itacycle.decision.Decision.Paper;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.junit.jupiter.api.Test;

/** Decisions that were taken on paper, or told by somebody. */
class PaperDecisionsTests {

    private final DecisionFixture office = new DecisionFixture();
    private final Decisions decisions = office.decisions;

    @Test
    void aDecisionOnPaperHasDayOfficerPositionAndScan() {
        office.assertMissing(
                onPaper(Stage.EXECUTIVE, new Paper(null, " ", null, null)),
                "paper.signedOn",
                "paper.officer",
                "paper.position",
                "paper.evidence");

        decisions.record(BANKUM, onPaper(Stage.EXECUTIVE, new Paper(TODAY, "นายก", "นายกองค์การบริหารส่วนตำบล", SCAN)));

        assertThat(decisions.agreement(BANKUM, Subject.PLAN))
                .map(Decision::paper)
                .contains(new Paper(TODAY, "นายก", "นายกองค์การบริหารส่วนตำบล", SCAN));
    }

    @Test
    void paperIsNotSignedTomorrowNorShownByAnUnknownFile() {
        office.assertWrong(
                onPaper(Stage.EXECUTIVE, new Paper(TODAY.plusDays(1), "นายก", "นายก", UUID.randomUUID())),
                "paper.signedOn",
                "paper.evidence");
        office.assertWrong(
                onPaper(Stage.EXECUTIVE, new Paper(LocalDate.of(2568, 12, 1), "นายก", "นายก", SCAN)),
                "paper.signedOn",
                "paper.signedOn");
    }

    @Test
    void theCoordinatorDecidesWithoutPaper() {
        var paper = new Paper(TODAY, "ผู้ประสานงาน", "นักวิเคราะห์", SCAN);

        assertThatThrownBy(() -> decisions.record(BANKUM, onPaper(Stage.COORDINATOR, paper)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.missing())
                                .extracting(Missing::where)
                                .contains("paper"));
    }

    @Test
    void anEntryOnBehalfNamesInformantAndWay() {
        var plain = decision(Subject.PLAN, Stage.CLERK, Outcome.APPROVE);

        office.assertMissing(onBehalf(plain, new OnBehalf("", null)), "onBehalfOf.informant", "onBehalfOf.via");

        decisions.record(BANKUM, onBehalf(plain, new OnBehalf("ปลัด", Via.PHONE)));
        assertThat(decisions.last(BANKUM, Subject.PLAN, Stage.CLERK))
                .map(Decision::onBehalfOf)
                .contains(new OnBehalf("ปลัด", Via.PHONE));
    }

    private static Decision onBehalf(Decision plain, OnBehalf word) {
        return new Decision(
                plain.subject(),
                plain.stage(),
                plain.outcome(),
                null,
                Set.of(),
                Set.of(),
                "coordinator",
                "ผู้ประสานงาน ITA",
                null,
                word,
                null,
                null);
    }
}
