package org.itacycle.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.decision.DecisionFixture.SCAN;
import static org.itacycle.decision.DecisionFixture.TODAY;
import static org.itacycle.decision.DecisionFixture.decision;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.UUID;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

class SignaturesTests {

    private static final Signature.Draft SIGNED =
            new Signature.Draft(" ๑๒/๒๕๖๘ ", TODAY, "นายก", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม", SCAN);

    private final DecisionFixture office = new DecisionFixture();
    private final Signatures signatures = office.signatures;

    @Test
    void anAgreedPlanIsSignedAndTheDaysAfterItMove() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);

        var signature = sign(Subject.PLAN, SIGNED, Version.ANY);

        assertThat(signature)
                .isEqualTo(new Signature("๑๒/๒๕๖๘", TODAY, "นายก", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม", SCAN, 1));
        assertThat(signatures.of(BANKUM, Subject.PLAN)).contains(signature);
        assertThat(signatures.of(NEIGHBOUR, Subject.PLAN)).isEmpty();
        assertThat(office.audit.of(BANKUM, 1, 0).get(0).action()).isEqualTo("signature.recorded");
        verify(office.calendar).signed(BANKUM, TODAY);
    }

    @Test
    void aSignedReportMovesNothing() {
        office.decisions.record(BANKUM, decision(Subject.REPORT_6, Stage.EXECUTIVE, Outcome.APPROVE));

        sign(Subject.REPORT_6, SIGNED, Version.ANY);

        verify(office.calendar, never()).signed(any(), any());
    }

    @Test
    void nothingIsSignedBeforeTheAgreement() {
        office.decide(Stage.CLERK, Outcome.APPROVE);

        assertThatThrownBy(() -> sign(Subject.PLAN, SIGNED, Version.ANY)).isInstanceOf(NotYetAgreed.class);
    }

    @Test
    void nothingIsSignedAfterPublication() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);
        sign(Subject.PLAN, SIGNED, Version.ANY);
        office.published.add(Subject.PLAN);

        assertThatThrownBy(() -> sign(Subject.PLAN, SIGNED, Version.ANY)).isInstanceOf(AlreadyPublished.class);
    }

    @Test
    void onlyTheCoordinatorSigns() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);

        assertThatThrownBy(() -> signatures.record(BANKUM, Subject.PLAN, SIGNED, Version.ANY, head(BANKUM, "office")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void everythingWrongIsNamed() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);

        assertThatThrownBy(() -> sign(
                        Subject.PLAN,
                        new Signature.Draft(" ", TODAY.plusDays(1), null, "ก".repeat(201), UUID.randomUUID()),
                        Version.ANY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.missing())
                                .extracting(Missing::where)
                                .containsExactly("number", "date", "signedBy", "position", "evidence"));
        assertThatThrownBy(() -> sign(Subject.PLAN, new Signature.Draft("1", null, "นายก", "นายก", null), Version.ANY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSignatureMayBeCorrectedByWhoHasReadIt() {
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);
        sign(Subject.PLAN, SIGNED, Version.ANY);
        var corrected = new Signature.Draft("๑๓/๒๕๖๘", TODAY, "นายก", "นายก", null);

        assertThat(sign(Subject.PLAN, corrected, Version.ofTag("\"1\"")).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> sign(Subject.PLAN, SIGNED, Version.ofTag("\"1\"")))
                .isInstanceOf(Stale.class);
        assertThat(signatures.of(BANKUM, Subject.PLAN)).map(Signature::number).contains("๑๓/๒๕๖๘");
    }

    @Test
    void theDocumentsStateFollowsWhatHappened() {
        assertState(DocumentState.DRAFT);
        office.decide(Stage.COORDINATOR, Outcome.FORWARD);
        assertState(DocumentState.PROPOSED);
        office.decide(Stage.CLERK, Outcome.RETURN);
        assertState(DocumentState.RETURNED);
        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);
        assertState(DocumentState.AGREED);
        sign(Subject.PLAN, SIGNED, Version.ANY);
        assertState(DocumentState.SIGNED);
        office.published.add(Subject.PLAN);
        assertState(DocumentState.PUBLISHED);
    }

    @Test
    void documentsAreCalledByTheirKeys() {
        assertThat(Subject.of("report-12")).isEqualTo(Subject.REPORT_12);
        assertThat(Subject.ofRound(6)).isEqualTo(Subject.REPORT_6);
        assertThatThrownBy(() -> Subject.of("report-9")).isInstanceOf(NotFound.class);
    }

    private void assertState(DocumentState state) {
        assertThat(signatures.state(BANKUM, Subject.PLAN)).isEqualTo(state);
    }

    private Signature sign(Subject subject, Signature.Draft draft, Version version) {
        return signatures.record(BANKUM, subject, draft, version, coordinator(BANKUM));
    }
}
