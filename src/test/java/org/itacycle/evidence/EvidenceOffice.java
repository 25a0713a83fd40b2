package org.itacycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotEditable;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Files of a local government in a database of their own, and the people who bring them; each test has another. */
final class EvidenceOffice implements AfterEachCallback {

    final CycleKey bankum = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    final CycleKey neighbour = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2569);
    final Actor uploader = new Actor(bankum.organization(), "office", "สำนักปลัด", Set.of("division-office"));
    final Actor finance = new Actor(bankum.organization(), "finance", "กองคลัง", Set.of("division-finance"));
    final Actor coordinator = new Actor(bankum.organization(), "c", "ผู้ประสานงาน", Set.of("coordinator"));
    final Actor stranger = new Actor(neighbour.organization(), "s", "เพื่อนบ้าน", Set.of("coordinator"));
    final EvidenceSubject report = EvidenceSubject.report(UUID.randomUUID(), 6);

    final Guard guard = new Guard();
    private final AnnotationConfigApplicationContext context;
    final EvidenceFiles files;
    final JdbcClient jdbc;

    EvidenceOffice() {
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

    Upload upload(String name, byte[] content) {
        return upload(name, new ByteArrayInputStream(content));
    }

    Upload upload(String name, InputStream content) {
        return new Upload(report, name, content);
    }

    byte[] read(FileInfo file) {
        var bytes = new ByteArrayOutputStream();
        files.copyTo(bankum.organization(), file.id(), bytes);
        return bytes.toByteArray();
    }

    void assertNothingStored() {
        assertThat(chunks()).isZero();
        assertThat(jdbc.sql("select count(*) from evidence_files")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    int chunks() {
        return jdbc.sql("select count(*) from evidence_chunks")
                .query(Integer.class)
                .single();
    }

    static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
    }

    static final class Guard implements EvidenceGuard {

        boolean open = true;

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
