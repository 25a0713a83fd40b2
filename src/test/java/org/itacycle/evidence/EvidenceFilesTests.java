package org.itacycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.TooLarge;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class EvidenceFilesTests {

    private final CycleKey bankum = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    private final CycleKey neighbour = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2569);
    private final Actor office = new Actor(bankum.organization(), "office", "สำนักปลัด", Set.of("division-office"));
    private final Actor finance = new Actor(bankum.organization(), "finance", "กองคลัง", Set.of("division-finance"));
    private final Actor coordinator = new Actor(bankum.organization(), "c", "ผู้ประสานงาน", Set.of("coordinator"));
    private final Actor stranger = new Actor(neighbour.organization(), "s", "เพื่อนบ้าน", Set.of("coordinator"));
    private final EvidenceSubject report = EvidenceSubject.report(UUID.randomUUID(), 6);

    private final Guard guard = new Guard();
    private AnnotationConfigApplicationContext context;
    private EvidenceFiles files;
    private JdbcClient jdbc;

    @BeforeEach
    void startsWithAnEmptyDatabase() {
        var database = TestDatabase.migrated();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean("guard", EvidenceGuard.class, () -> guard);
        context.register(Transactions.class, AuditLog.class, EvidenceStore.class, EvidenceFiles.class);
        context.refresh();
        files = context.getBean(EvidenceFiles.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aFileComesBackAsItWentIn() throws GeneralSecurityException {
        var content = pdf(3 * (1 << 20) + 17);

        var stored = files.store(bankum, upload("รายงานการประชุม.pdf", content), office);

        assertThat(files.info(bankum.organization(), stored.id()))
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(stored);
        assertThat(stored.name()).isEqualTo("รายงานการประชุม.pdf");
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).isEqualTo(sha256(content));
        assertThat(stored.uploadedBy()).isEqualTo("office");
        assertThat(read(stored)).isEqualTo(content);
        assertThat(chunks()).isEqualTo(4);
    }

    @Test
    void aFileOfExactlyFiftyMegabytesIsTaken() {
        var stored = files.store(bankum, upload("x.pdf", new EndlessPdf(50L << 20)), office);

        assertThat(stored.size()).isEqualTo(50L << 20);
        assertThat(chunks()).isEqualTo(50);
    }

    @Test
    void oneByteMoreIsRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> files.store(bankum, upload("x.pdf", new EndlessPdf((50L << 20) + 1)), office))
                .isInstanceOfSatisfying(
                        TooLarge.class,
                        refused -> assertThat(refused.missing().get(0).where()).isEqualTo("file"));
        assertNothingStored();
    }

    @Test
    void anEndlessStreamIsCutOffEarly() {
        var endless = new EndlessPdf(Long.MAX_VALUE);

        assertThatThrownBy(() -> files.store(bankum, upload("x.pdf", endless), office))
                .isInstanceOf(TooLarge.class);
        assertThat(endless.given()).isLessThan(53L << 20);
        assertNothingStored();
    }

    @Test
    void anUploadThatBreaksHalfWayLeavesNothing() {
        var broken = new InputStream() {
            private long given;

            @Override
            public int read() throws IOException {
                if (given++ > 5 << 20) {
                    throw new IOException("connection reset");
                }
                return given <= 5 ? "%PDF-".charAt((int) given - 1) : 'x';
            }
        };

        assertThatThrownBy(() -> files.store(bankum, upload("x.pdf", broken), office))
                .isInstanceOf(UncheckedIOException.class);
        assertNothingStored();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> files.store(bankum, upload("x.pdf", new byte[0]), office))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.missing().get(0).message()).isEqualTo("evidence.empty"));
    }

    @Test
    void aPageDisguisedAsPdfIsRefused() {
        var page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.store(bankum, upload("รายงาน.pdf", page), office))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.missing().get(0).message()).isEqualTo("evidence.type-refused"));
        assertNothingStored();
    }

    @Test
    void theNameEndsAsTheContentIs() {
        assertThat(files.store(bankum, upload("run.exe", pdf(100)), office).name())
                .isEqualTo("run.exe.pdf");
        assertThat(files.store(bankum, upload(null, pdf(100)), office).name()).isEqualTo("file.pdf");
    }

    @Test
    void anotherLocalGovernmentSeesNothing() {
        var stored = files.store(bankum, upload("x.pdf", pdf(100)), office);

        assertThatThrownBy(() -> files.info(neighbour.organization(), stored.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.copyTo(neighbour.organization(), stored.id(), new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.delete(stored.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.requireExisting(neighbour.organization(), stored.id(), "paper.evidence"))
                .isInstanceOf(InvalidInput.class);
        assertThat(files.of(new CycleKey(neighbour.organization(), bankum.id(), 2569), report))
                .isEmpty();
        assertThat(files.all(neighbour, EvidenceSubject.Kind.REPORT)).isEmpty();
    }

    @Test
    void theFilesOfASubjectAreListed() {
        var first = files.store(bankum, upload("a.pdf", pdf(100)), office);
        var second = files.store(bankum, upload("b.pdf", pdf(100)), office);
        var other = new Upload(EvidenceSubject.task("t1"), "c.pdf", new ByteArrayInputStream(pdf(100)));
        files.store(bankum, other, office);

        assertThat(files.of(bankum, report))
                .extracting(FileInfo::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(files.all(bankum, EvidenceSubject.Kind.REPORT)).containsOnlyKeys(report.id());
    }

    @Test
    void onlyUploaderAndCoordinatorDelete() {
        var first = files.store(bankum, upload("a.pdf", pdf(100)), office);
        var second = files.store(bankum, upload("a.pdf", pdf(100)), office);

        assertThatThrownBy(() -> files.delete(first.id(), finance)).isInstanceOf(Forbidden.class);
        files.delete(first.id(), office);
        files.delete(second.id(), coordinator);

        assertNothingStored();
        assertThat(jdbc.sql("select action from audit_entries order by id")
                        .query(String.class)
                        .list())
                .containsExactly("evidence.stored", "evidence.stored", "evidence.deleted", "evidence.deleted");
    }

    @Test
    void whatBelongsToClosedContentStays() {
        var stored = files.store(bankum, upload("a.pdf", pdf(100)), office);
        guard.open = false;

        assertThatThrownBy(() -> files.delete(stored.id(), office)).isInstanceOf(NotEditable.class);
        assertThat(chunks()).isEqualTo(1);
    }

    @Test
    void thePaperOfATaskIsNeverDeleted() {
        var paper = new Upload(EvidenceSubject.task("t1"), "c.pdf", new ByteArrayInputStream(pdf(100)));
        var stored = files.store(bankum, paper, coordinator);

        assertThatThrownBy(() -> files.delete(stored.id(), coordinator)).isInstanceOf(NotEditable.class);
    }

    private Upload upload(String name, byte[] content) {
        return upload(name, new ByteArrayInputStream(content));
    }

    private Upload upload(String name, InputStream content) {
        return new Upload(report, name, content);
    }

    private byte[] read(FileInfo file) {
        var bytes = new ByteArrayOutputStream();
        files.copyTo(bankum.organization(), file.id(), bytes);
        return bytes.toByteArray();
    }

    private void assertNothingStored() {
        assertThat(chunks()).isZero();
        assertThat(jdbc.sql("select count(*) from evidence_files")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int chunks() {
        return jdbc.sql("select count(*) from evidence_chunks")
                .query(Integer.class)
                .single();
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    private static String sha256(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static final class Guard implements EvidenceGuard {

        private boolean open = true;

        @Override
        public EvidenceSubject.Kind kind() {
            return EvidenceSubject.Kind.REPORT;
        }

        @Override
        public void requireEditable(FileInfo file, Actor actor) {
            if (!open) {
                throw new NotEditable();
            }
        }
    }

    @EnableTransactionManagement
    static class Transactions {}
}
