package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.decision.Subject.REPORT_6;
import static org.itacycle.publication.PublishingOffice.SCAN;
import static org.itacycle.publication.PublishingOffice.TODAY;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.UUID;
import org.itacycle.decision.Signature;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.tenancy.CycleKey;
import org.junit.jupiter.api.Test;

/** Versions of what was published: corrected, signed, withdrawn, and published again. */
class PublicationVersionsTests {

    private final PublishingOffice office = new PublishingOffice();

    @Test
    void publishingTheSameTwiceIsPublishingOnce() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);

        assertThat(office.publications.publish(office.cycle, PLAN).version()).isEqualTo(1);
        assertThat(office.events).hasSize(1);
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);
        office.says("สอง");

        assertThat(office.publications.publish(office.cycle, PLAN).version()).isEqualTo(2);
        assertThat(office.publications.content(office.cycle, PLAN, 1)).contains("หนึ่ง");
        assertThat(office.publications.content(office.cycle, PLAN, 2)).contains("สอง");
    }

    @Test
    void aNewVersionNeedsAReasonAndSomethingNew() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);

        assertThatThrownBy(
                        () -> office.publications.publishAgain(office.cycle, PLAN, correction(" "), office.coordinator))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        office.publications.publishAgain(office.cycle, PLAN, correction("แก้คำผิด"), office.relations))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> office.publications.publishAgain(
                        office.cycle, PLAN, correction("แก้คำผิด"), office.coordinator))
                .isInstanceOf(NothingChanged.class);

        office.says("สอง");
        var second = office.publications.publishAgain(office.cycle, PLAN, correction("แก้คำผิด"), office.coordinator);

        assertThat(second.version()).isEqualTo(2);
        assertThat(office.publications.shown(office.cycle, PLAN)).contains(second);
        assertThat(office.publications.list(office.cycle))
                .extracting(Publication::reason)
                .containsExactly(null, "แก้คำผิด");
        assertThat(office.audited()).containsExactly("publication.published", "publication.published");
    }

    @Test
    void theSignedPaperStandsInTheVersionThatCameAfterIt() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);
        var draft = new Signature.Draft("๑๒/๒๕๖๘", LocalDate.of(2025, 11, 25), "ผู้ลงนาม", "นายก", SCAN);
        when(office.signatures.amend(office.cycle, PLAN, draft, office.coordinator))
                .thenAnswer(call -> {
                    office.signs(PLAN, SCAN);
                    return null;
                });

        var second = office.publications.publishAgain(
                office.cycle, PLAN, new Correction("ลงนามแล้ว", draft), office.coordinator);

        assertThat(second.agreed().number()).isEqualTo("๑๒/๒๕๖๘");
        assertThat(second.scan()).isEqualTo(new SignedScan(SCAN, "abc"));
        assertThat(office.publications.list(office.cycle).get(0).scan()).isNull();
    }

    @Test
    void aWithdrawalLeavesATombstoneUntilANewVersionIsOut() {
        office.agrees(PLAN, null, null);
        assertThatThrownBy(() -> office.publications.withdraw(office.cycle, PLAN, "x", office.coordinator))
                .isInstanceOf(NotPublished.class);
        office.publications.publish(office.cycle, PLAN);
        office.says("สอง");
        office.publications.publish(office.cycle, PLAN);

        office.publications.withdraw(office.cycle, PLAN, "มีข้อมูลส่วนบุคคล", office.coordinator);

        assertThat(office.publications.shown(office.cycle, PLAN)).isEmpty();
        assertThat(office.publications.list(office.cycle))
                .extracting(Publication::withdrawn)
                .containsOnly(new Withdrawal(2, TODAY, "มีข้อมูลส่วนบุคคล"));
        assertThatThrownBy(() -> office.publications.withdraw(office.cycle, PLAN, "x", office.coordinator))
                .isInstanceOf(NotPublished.class);

        var third = office.publications.publishAgain(office.cycle, PLAN, correction("ลบแล้ว"), office.coordinator);

        assertThat(third.version()).isEqualTo(3);
        assertThat(office.publications.shown(office.cycle, PLAN)).contains(third);
        assertThat(office.publications.list(office.cycle).get(1).shown()).isFalse();
    }

    @Test
    void aYearThatWasStartedAnewCountsOn() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);
        var anew = new CycleKey(office.cycle.organization(), UUID.randomUUID(), office.cycle.fiscalYear());

        assertThat(office.store.nextVersion(anew, PLAN)).isEqualTo(2);
        assertThat(office.store.nextVersion(anew, REPORT_6)).isEqualTo(1);
        assertThat(office.store.nextVersion(office.neighbour, PLAN)).isEqualTo(1);
    }

    private static Correction correction(String reason) {
        return new Correction(reason, null);
    }
}
