package org.itacycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that are kept: who finds, lists and deletes them. */
class EvidenceFilesTests {

    @RegisterExtension
    final EvidenceOffice office = new EvidenceOffice();

    private final EvidenceFiles files = office.files;

    @Test
    void aFileComesBackAsItWentIn() throws GeneralSecurityException {
        var content = EvidenceOffice.pdf(3 * (1 << 20) + 17);

        var stored = files.store(office.bankum, office.upload("รายงานการประชุม.pdf", content), office.uploader);

        assertThat(files.info(office.bankum.organization(), stored.id()))
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(stored);
        assertThat(stored.name()).isEqualTo("รายงานการประชุม.pdf");
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).isEqualTo(sha256(content));
        assertThat(stored.uploadedBy()).isEqualTo("office");
        assertThat(office.read(stored)).isEqualTo(content);
        assertThat(office.chunks()).isEqualTo(4);
    }

    @Test
    void anotherLocalGovernmentSeesNothing() {
        var stored = files.store(office.bankum, office.upload("x.pdf", EvidenceOffice.pdf(100)), office.uploader);

        assertThatThrownBy(() -> files.info(office.neighbour.organization(), stored.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> files.copyTo(office.neighbour.organization(), stored.id(), new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.delete(stored.id(), office.stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.requireExisting(office.neighbour.organization(), stored.id(), "paper.evidence"))
                .isInstanceOf(InvalidInput.class);
        assertThat(files.of(new CycleKey(office.neighbour.organization(), office.bankum.id(), 2569), office.report))
                .isEmpty();
        assertThat(files.all(office.neighbour, EvidenceSubject.Kind.REPORT)).isEmpty();
    }

    @Test
    void theFilesOfASubjectAreListed() {
        var first = files.store(office.bankum, office.upload("a.pdf", EvidenceOffice.pdf(100)), office.uploader);
        var second = files.store(office.bankum, office.upload("b.pdf", EvidenceOffice.pdf(100)), office.uploader);
        var other = new Upload(EvidenceSubject.task("t1"), "c.pdf", new ByteArrayInputStream(EvidenceOffice.pdf(100)));
        files.store(office.bankum, other, office.uploader);

        assertThat(files.of(office.bankum, office.report))
                .extracting(FileInfo::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(files.all(office.bankum, EvidenceSubject.Kind.REPORT)).containsOnlyKeys(office.report.id());
    }

    @Test
    void onlyUploaderAndCoordinatorDelete() {
        var first = files.store(office.bankum, office.upload("a.pdf", EvidenceOffice.pdf(100)), office.uploader);
        var second = files.store(office.bankum, office.upload("a.pdf", EvidenceOffice.pdf(100)), office.uploader);

        assertThatThrownBy(() -> files.delete(first.id(), office.finance)).isInstanceOf(Forbidden.class);
        files.delete(first.id(), office.uploader);
        files.delete(second.id(), office.coordinator);

        office.assertNothingStored();
        assertThat(office.jdbc
                        .sql("select action from audit_entries order by id")
                        .query(String.class)
                        .list())
                .containsExactly("evidence.stored", "evidence.stored", "evidence.deleted", "evidence.deleted");
    }

    @Test
    void whatBelongsToClosedContentStays() {
        var stored = files.store(office.bankum, office.upload("a.pdf", EvidenceOffice.pdf(100)), office.uploader);
        office.guard.open = false;

        assertThatThrownBy(() -> files.delete(stored.id(), office.uploader)).isInstanceOf(NotEditable.class);
        assertThat(office.chunks()).isEqualTo(1);
    }

    @Test
    void thePaperOfATaskIsNeverDeleted() {
        var paper = new Upload(EvidenceSubject.task("t1"), "c.pdf", new ByteArrayInputStream(EvidenceOffice.pdf(100)));
        var stored = files.store(office.bankum, paper, office.coordinator);

        assertThatThrownBy(() -> files.delete(stored.id(), office.coordinator)).isInstanceOf(NotEditable.class);
    }

    private static String sha256(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
