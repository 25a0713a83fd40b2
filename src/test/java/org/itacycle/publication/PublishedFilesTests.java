package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.publication.PublishingOffice.TODAY;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublishedFilesTests {

    private final PublishingOffice office = new PublishingOffice();

    @Test
    void everyFormatIsKeptWithItsDigest() throws GeneralSecurityException {
        office.agrees(PLAN, null, null);

        var published = office.publications.publish(office.cycle, PLAN);

        assertThat(published.files())
                .extracting(PublishedFile::format)
                .containsExactlyInAnyOrder(PublishedFormat.values());
        assertThat(published.pages()).isEqualTo(1);
        assertThat(published.elementPages()).containsEntry("TITLE", List.of(1));
        for (var file :
                office.publications.shown(office.cycle, PLAN).orElseThrow().files()) {
            var bytes = office.bytes(published, file.format());
            assertThat(bytes).as(file.format().name()).hasSize((int) file.size());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(file.sha256());
        }
        assertThat(office.text(published, PublishedFormat.CSV)).contains("ประชุมคณะทำงาน", "CC BY 4.0");
        assertThat(office.text(published, PublishedFormat.JSON)).contains("\"license\"", "\"tables\"", "CC BY 4.0");
        assertThat(office.text(published, PublishedFormat.BODY)).startsWith("<article");
        assertThat(office.text(published, PublishedFormat.HTML)).contains("http://localhost:8080/public/2569/plan");
    }

    @Test
    void aFileLargerThanOnePieceComesBackWhole() {
        office.agrees(PLAN, null, null);
        var first = office.publications.publish(office.cycle, PLAN);
        var large = new byte[2_500_000];
        new Random(1).nextBytes(large);
        var file = new Edition.Rendered(PublishedFormat.PDF, large);
        var second = new Publication(
                office.cycle,
                PLAN,
                2569,
                2,
                "x",
                "y",
                TODAY,
                first.agreed(),
                null,
                null,
                1,
                Map.of(),
                List.of(file.file()),
                null);
        office.store.add(office.cycle, second, "{}", new Publisher("c", "ผู้ประสานงาน"), Instant.EPOCH);

        office.bytes.add(second, file);

        assertThat(office.bytes(second, PublishedFormat.PDF)).isEqualTo(large);
    }

    @Test
    void nobodyChangesFilesOrWithdrawals() {
        office.agrees(PLAN, null, null);
        office.publications.publish(office.cycle, PLAN);
        office.publications.withdraw(office.cycle, PLAN, "ข้อมูลผิด", office.coordinator);

        for (var table : List.of("publication_files", "publication_chunks", "publication_withdrawals")) {
            assertThatThrownBy(() -> office.jdbc.sql("delete from " + table).update())
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> office.jdbc
                            .sql("update " + table + " set version = 2")
                            .update())
                    .hasMessageContaining("never changed");
        }
    }
}
