package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.decision.Subject.REPORT_6;
import static org.itacycle.publication.PublishingOffice.SCAN;
import static org.itacycle.publication.PublishingOffice.TODAY;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Via;
import org.itacycle.problem.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublicationsTests {

    private final PublishingOffice office = new PublishingOffice();

    @Test
    void nothingIsPublishedBeforeItIsAgreed() {
        assertThatThrownBy(() -> office.publications.publish(office.cycle, PLAN))
                .isInstanceOf(NotAgreed.class);
        assertThat(office.publications.list(office.cycle)).isEmpty();
    }

    @Test
    void aPublishedDocumentCanBeCheckedByItsDigest() throws GeneralSecurityException {
        office.agrees(PLAN, null, null);

        var published = office.publications.publish(office.cycle, PLAN);

        var content = office.publications.content(office.cycle, PLAN, 1);
        var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        assertThat(published.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(published.publishedOn()).isEqualTo(TODAY);
        assertThat(content).contains("\"document\":\"plan\"", "หนึ่ง", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม");
        assertThat(office.publications.list(office.cycle)).containsExactly(published);
        assertThat(office.store.isPublished(office.cycle, PLAN)).isTrue();
        assertThat(office.store.isPublished(office.cycle, REPORT_6)).isFalse();
        assertThat(office.events).containsExactly(new DocumentPublished(office.cycle, PLAN, 1));
        assertThat(office.audited()).containsExactly("publication.published");
    }

    @Test
    void nobodyChangesOrDeletesWhatWasPublished() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);

        assertThatThrownBy(() -> office.jdbc
                        .sql("update publication_publications set content = 'x'")
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() ->
                        office.jdbc.sql("delete from publication_publications").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void itTellsWhoAgreedAndHow() {
        office.agrees(PLAN, null, null);
        assertThat(office.publications.publish(office.cycle, PLAN).agreed().officer())
                .isEqualTo("นายก");

        office.agrees(PLAN, new Decision.OnBehalf("เลขานุการ", Via.PHONE), null);
        assertThat(office.publications.publish(office.cycle, PLAN).agreed().officer())
                .isNull();

        office.agrees(PLAN, null, new Decision.Paper(LocalDate.of(2025, 11, 19), "รองนายก", "รักษาราชการแทน", SCAN));
        assertThat(office.publications.publish(office.cycle, PLAN).agreed())
                .isEqualTo(new Agreement(
                        LocalDate.of(2025, 11, 20), "รองนายก", "รักษาราชการแทน", null, LocalDate.of(2025, 11, 19)));

        office.signs(PLAN);
        assertThat(office.publications.publish(office.cycle, PLAN).agreed().number())
                .isEqualTo("๑๒/๒๕๖๘");
    }

    @Test
    void anotherLocalGovernmentSeesNothing() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);

        assertThat(office.publications.list(office.neighbour)).isEmpty();
        assertThat(office.store.isPublished(office.neighbour, PLAN)).isFalse();
        assertThatThrownBy(() -> office.publications.content(office.neighbour, PLAN, 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void publishingTwiceAtOnceYieldsOneVersion() throws Exception {
        office.agrees(PLAN, null, null);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(office.database));
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> publish = () -> transactions.execute(
                    status -> office.publications.publish(office.cycle, PLAN).version());
            var versions = pool.invokeAll(Collections.nCopies(4, publish));

            for (var version : versions) {
                assertThat(version.get()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(office.publications.list(office.cycle)).hasSize(1);
    }

    @Test
    void anInterruptedPublicationLeavesNothingAndIsRepeated() {
        office.agrees(PLAN, null, null);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(office.database));

        transactions.executeWithoutResult(status -> {
            office.publications.publish(office.cycle, PLAN);
            status.setRollbackOnly();
        });
        assertThat(office.publications.list(office.cycle)).isEmpty();

        assertThat(office.publications.publish(office.cycle, PLAN).version()).isEqualTo(1);
    }

    private static Correction correction(String reason) {
        return new Correction(reason, null);
    }
}
