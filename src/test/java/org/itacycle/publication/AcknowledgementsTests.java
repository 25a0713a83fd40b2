package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.publication.PublishingOffice.SCAN;
import static org.itacycle.publication.PublishingOffice.TODAY;

import java.util.UUID;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Via;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.InvalidInput;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcknowledgementsTests {

    private static final AcknowledgementProof SHEET = new AcknowledgementProof(null, null, null, TODAY, SCAN);

    private final PublishingOffice office = new PublishingOffice();

    @BeforeEach
    void thePlanIsAgreed() {
        office.agrees(PLAN, null, null);
    }

    @Test
    void aDivisionAcknowledgesOnce() {
        office.acknowledgements.acknowledge(office.cycle, "finance", AcknowledgementProof.NONE, office.finance);
        office.acknowledgements.acknowledge(office.cycle, "finance", AcknowledgementProof.NONE, office.coordinator);

        assertThat(office.acknowledgements.list(office.cycle))
                .extracting(Acknowledgement::recordedBy)
                .containsExactly("finance");
        assertThat(office.acknowledgements.list(office.neighbour)).isEmpty();
        assertThat(office.audited()).containsExactly("publication.acknowledged");
    }

    @Test
    void nobodyAcknowledgesForAnotherDivisionButTheCoordinatorOnHerWord() {
        assertThatThrownBy(() -> office.acknowledgements.acknowledge(
                        office.cycle, "works", AcknowledgementProof.NONE, office.finance))
                .isInstanceOf(Forbidden.class);

        var word = AcknowledgementProof.of(new Decision.OnBehalf("ผอ.กองช่าง", Via.LINE), null);
        office.acknowledgements.acknowledge(office.cycle, "works", word, office.coordinator);

        assertThat(office.acknowledgements.list(office.cycle).get(0))
                .extracting(Acknowledgement::informant, Acknowledgement::via)
                .containsExactly("ผอ.กองช่าง", "LINE");
    }

    @Test
    void theDivisionThatAStepWasGivenToAcknowledgesForTheOwner() {
        office.gives(TaskKey.ACKNOWLEDGE_PLAN, "works", "finance");

        office.acknowledgements.acknowledge(office.cycle, "works", AcknowledgementProof.NONE, office.finance);

        assertThat(office.acknowledgements.list(office.cycle))
                .extracting(Acknowledgement::division)
                .containsExactly("works");
    }

    @Test
    void oneSignedSheetDoesItForAll() {
        office.acknowledgements.acknowledge(office.cycle, "finance", AcknowledgementProof.NONE, office.finance);

        office.acknowledgements.acknowledgeAll(office.cycle, SHEET, office.coordinator);

        assertThat(office.acknowledgements.list(office.cycle))
                .extracting(Acknowledgement::division)
                .containsExactlyInAnyOrder("office", "finance", "works", "education", "health");
        assertThat(office.events).containsExactly(new AcknowledgedOnSheet(office.cycle));
    }

    @Test
    void aSheetIsTheCoordinatorsAndNeedsItsScan() {
        assertThatThrownBy(() -> office.acknowledgements.acknowledgeAll(office.cycle, SHEET, office.finance))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> office.acknowledgements.acknowledgeAll(
                        office.cycle, AcknowledgementProof.NONE, office.coordinator))
                .isInstanceOf(Incomplete.class);
        var lost = new AcknowledgementProof(null, null, null, TODAY, UUID.randomUUID());
        assertThatThrownBy(() -> office.acknowledgements.acknowledgeAll(office.cycle, lost, office.coordinator))
                .isInstanceOf(InvalidInput.class);
        var tomorrow = new AcknowledgementProof(null, null, null, TODAY.plusDays(1), SCAN);
        assertThatThrownBy(() -> office.acknowledgements.acknowledgeAll(office.cycle, tomorrow, office.coordinator))
                .isInstanceOf(InvalidInput.class);
        assertThat(office.acknowledgements.list(office.cycle)).isEmpty();
        assertThat(office.events).isEmpty();
    }

    @Test
    void anUnknownDivisionIsRefused() {
        assertThatThrownBy(() -> office.acknowledgements.acknowledge(
                        office.cycle, "moon", AcknowledgementProof.NONE, office.coordinator))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nothingIsAcknowledgedBeforeItIsAgreed() {
        var other = new PublishingOffice();

        assertThatThrownBy(() -> other.acknowledgements.acknowledge(
                        other.cycle, "finance", AcknowledgementProof.NONE, other.finance))
                .isInstanceOf(NotAgreed.class);
        assertThatThrownBy(() -> other.acknowledgements.acknowledgeAll(other.cycle, SHEET, other.coordinator))
                .isInstanceOf(NotAgreed.class);
    }
}
