package org.itacycle.publication;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.Actor;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A local government with its default divisions on 1 December 2025, and the module that publishes for it. */
final class PublishingOffice {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    static final UUID SCAN = UUID.randomUUID();

    final CycleKey cycle = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    final CycleKey neighbour = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2569);
    final Actor relations = new Actor(cycle.organization(), "pr", "ประชาสัมพันธ์", Set.of("public-relations"));
    final Actor finance = new Actor(cycle.organization(), "finance", "กองคลัง", Set.of("division-finance"));
    final Actor coordinator = new Actor(cycle.organization(), "c", "ผู้ประสานงาน", Set.of("coordinator"));

    final JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());
    final List<Object> events = new ArrayList<>();
    final SnapshotComposer composer = mock(SnapshotComposer.class);
    final Publications publications;
    final PublicationStore store;
    final Announcements announcements;
    final Acknowledgements acknowledgements;

    private final Decisions decisions = mock(Decisions.class);
    private final Signatures signatures = mock(Signatures.class);

    PublishingOffice() {
        var clock = Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), ZoneId.of("Asia/Bangkok"));
        ObjectMapper json = Jackson2ObjectMapperBuilder.json().build();
        var audit = new AuditLog(jdbc, json, clock);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/organization", "messages/publication");
        messages.setDefaultEncoding("UTF-8");
        var organizations = new Organizations(jdbc, audit, event -> {}, messages, clock);
        organizations.create(new NewOrganization(
                "bankum", "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        var files = mock(EvidenceFiles.class);
        when(files.exists(cycle, SCAN)).thenReturn(true);
        when(decisions.agreement(any(), any())).thenReturn(Optional.empty());
        when(signatures.of(any(), any())).thenReturn(Optional.empty());
        var titles = new DocumentTitles(messages);
        store = new PublicationStore(jdbc, new PublicationRows(titles, json));
        var bytes = new PublishedBytes(jdbc);
        var editions = new Editions(composer, titles, json);
        var press =
                new Press(store, bytes, editions, decisions, signatures, files, audit, events::add, messages, clock);
        publications = new Publications(store, bytes, press, signatures, audit, events::add, clock);
        announcements = new Announcements(new AnnouncementStore(jdbc), files, audit, clock);
        acknowledgements = new Acknowledgements(
                new AcknowledgementStore(jdbc), organizations, decisions, files, audit, events::add, clock);
        says("หนึ่ง");
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
                        List.of()));
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
        var signature = new Signature(
                "๑๒/๒๕๖๘", LocalDate.of(2025, 11, 25), "ผู้ลงนาม", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม", null, 1);
        when(signatures.of(cycle, subject)).thenReturn(Optional.of(signature));
    }

    List<String> audited() {
        return jdbc.sql("select action from audit_entries where cycle_id is not null order by id")
                .query(String.class)
                .list();
    }
}
