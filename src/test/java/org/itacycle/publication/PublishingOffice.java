package org.itacycle.publication;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Cell;
import org.itacycle.document.Numerals;
import org.itacycle.document.PageWriter;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.SheetWriter;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.PublicAddress;
import org.itacycle.paperwork.Paperwork;
import org.itacycle.paperwork.Stationeries;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** A local government with its default divisions on 1 December 2025, and the module that publishes for it. */
final class PublishingOffice {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    static final UUID SCAN = UUID.randomUUID();

    final CycleKey cycle = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    final CycleKey neighbour = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2569);
    final Actor relations = new Actor(cycle.organization(), "pr", "ประชาสัมพันธ์", Set.of("public-relations"));
    final Actor finance = new Actor(cycle.organization(), "finance", "กองคลัง", Set.of("division-finance"));
    final Actor coordinator = new Actor(cycle.organization(), "c", "ผู้ประสานงาน", Set.of("coordinator"));

    final DataSource database;
    final JdbcClient jdbc;
    final List<Object> events = new ArrayList<>();
    final SnapshotComposer composer = mock(SnapshotComposer.class);
    final Paperwork paperwork = mock(Paperwork.class);
    final Stationeries stationeries = mock(Stationeries.class);
    final Publications publications;
    final PublicationStore store;
    final Organizations organizations;
    final ResourceBundleMessageSource messages =
            TestMessages.of("organization", "publication", "document", "reporting");
    final PublicAddress addresses;
    final Licences licences;
    final PublicShelf shelf;
    final PublishedBytes bytes;
    final Announcements announcements;
    final Acknowledgements acknowledgements;

    final Signatures signatures = mock(Signatures.class);

    private final Decisions decisions = mock(Decisions.class);

    PublishingOffice() {
        this(TestDatabase.migrated());
    }

    PublishingOffice(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        var clock = Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), ZoneId.of("Asia/Bangkok"));
        ObjectMapper json = Jackson2ObjectMapperBuilder.json().build();
        var audit = new AuditLog(jdbc, json, clock);
        organizations = new Organizations(jdbc, audit, event -> {}, messages, clock);
        organizations.create(new NewOrganization(
                "bankum", "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        var files = mock(EvidenceFiles.class);
        when(files.exists(cycle, SCAN)).thenReturn(true);
        when(files.info(cycle.organization(), SCAN))
                .thenReturn(new FileInfo(
                        SCAN,
                        cycle,
                        EvidenceSubject.document("plan"),
                        "ลงนาม.pdf",
                        "application/pdf",
                        4,
                        "abc",
                        "c",
                        "ผู้ประสานงาน",
                        Instant.EPOCH));
        when(decisions.agreement(any(), any())).thenReturn(Optional.empty());
        when(signatures.of(any(), any())).thenReturn(Optional.empty());
        var titles = new DocumentTitles(messages);
        store = new PublicationStore(jdbc, new PublicationRows(titles, json));
        bytes = new PublishedBytes(jdbc);
        addresses = new PublicAddress(organizations, new MockEnvironment());
        licences = new Licences(new OpenDataSettings(null, "https://creativecommons.org/licenses/by/4.0/"), messages);
        var pages = new PageWriter(messages);
        var earlier = new EarlierPages(store, new SnapshotPapers(organizations, messages), pages, json);
        shelf = new PublicShelf(store, bytes, earlier, files);
        var editions = new Editions(
                composer,
                paperwork,
                stationeries,
                new PdfWriter(messages),
                new WordWriter(messages),
                new SheetWriter(),
                pages,
                addresses,
                licences,
                messages,
                json);
        var press =
                new Press(store, bytes, editions, decisions, signatures, files, audit, events::add, messages, clock);
        publications = new Publications(store, bytes, press, signatures, audit, events::add, clock);
        announcements = new Announcements(new AnnouncementStore(jdbc), files, audit, clock);
        acknowledgements = new Acknowledgements(
                new AcknowledgementStore(jdbc),
                organizations,
                decisions,
                files,
                new WorkItems(jdbc),
                audit,
                events::add,
                clock);
        when(stationeries.of(any())).thenReturn(Stationery.PLAIN);
        says("หนึ่ง");
    }

    /** The coordinator gave the division's open step to another. */
    void gives(TaskKey key, String division, String to) {
        jdbc.sql("""
            insert into work_items
              (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, due_on, state, opened_at)
            values (?, ?, ?, 2569, ?, ?, ?, '2026-04-09', 'OPEN', now())
            """)
                .params(
                        UUID.randomUUID().toString(),
                        cycle.organization().value(),
                        cycle.id(),
                        key.key(),
                        division,
                        "division-" + to)
                .update();
    }

    /** What the document would say if it were put together now. */
    void says(String title) {
        when(composer.compose(eq(cycle), any(), any()))
                .thenAnswer(call -> new Snapshot(
                        new Snapshot.Office(title, LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี"),
                        2569,
                        2568,
                        call.<Subject>getArgument(1).key(),
                        call.getArgument(2),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null));
        when(paperwork.paper(eq(cycle), any())).thenReturn(paper(title));
    }

    private static Paper paper(String title) {
        var columns = List.of(
                new Block.Column("measure", "มาตรการ", 2, Block.Align.LEFT, List.of("TITLE")),
                Block.Column.of("steps", "ขั้นตอน", 3));
        var rows = List.of(new Block.Row(List.of(Cell.of(title), Cell.of("ประชุมคณะทำงาน"))));
        return new Paper(
                title,
                Paper.Format.LANDSCAPE,
                null,
                Numerals.THAI,
                List.of(
                        new Block.Heading(1, title, Block.Align.CENTER),
                        new Block.Table("มาตรการ", columns, true, rows)));
    }

    void agrees(Subject subject, Decision.OnBehalf word, Decision.Paper paper) {
        var decision = new Decision(
                subject,
                Stage.EXECUTIVE,
                Outcome.APPROVE,
                null,
                Set.of(),
                Set.of(),
                "executive",
                "นายก",
                "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม",
                word,
                paper,
                Instant.parse("2025-11-20T03:00:00Z"));
        when(decisions.agreement(cycle, subject)).thenReturn(Optional.of(decision));
    }

    void signs(Subject subject) {
        signs(subject, null);
    }

    void signs(Subject subject, UUID scan) {
        var signature = new Signature(
                "๑๒/๒๕๖๘", LocalDate.of(2025, 11, 25), "ผู้ลงนาม", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม", scan, 1);
        when(signatures.of(cycle, subject)).thenReturn(Optional.of(signature));
    }

    byte[] bytes(Publication publication, PublishedFormat format) {
        var target = new ByteArrayOutputStream();
        publications.copyTo(cycle, publication, format, target);
        return target.toByteArray();
    }

    String text(Publication publication, PublishedFormat format) {
        return new String(bytes(publication, format), StandardCharsets.UTF_8);
    }

    List<String> audited() {
        return jdbc.sql("select action from audit_entries where cycle_id is not null order by id")
                .query(String.class)
                .list();
    }
}
