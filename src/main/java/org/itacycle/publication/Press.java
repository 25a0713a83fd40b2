package org.itacycle.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.Groups;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a version out of what was agreed. Whoever calls holds the document's lock and a transaction. */
@Component
class Press {

    private final PublicationStore store;
    private final PublishedBytes bytes;
    private final Editions editions;
    private final Decisions decisions;
    private final Signatures signatures;
    private final EvidenceFiles evidence;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    Press(
            PublicationStore store,
            PublishedBytes bytes,
            Editions editions,
            Decisions decisions,
            Signatures signatures,
            EvidenceFiles evidence,
            AuditLog audit,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.bytes = bytes;
        this.editions = editions;
        this.decisions = decisions;
        this.signatures = signatures;
        this.evidence = evidence;
        this.audit = audit;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /** The process itself, which publishes what was agreed. */
    Publisher system() {
        return new Publisher(Groups.SYSTEM, messages.getMessage("organization.system", null, Locale.ROOT));
    }

    /** Prints the next version, or answers the one that is out when it says the same. */
    Publication print(CycleKey cycle, Subject subject, @Nullable String reason, Publisher by) {
        var signature = signatures.of(cycle, subject).orElse(null);
        var agreed = agreement(cycle, subject, signature);
        var draft = editions.draft(cycle, subject, agreed);
        var scan = scan(cycle, signature);
        var last = store.of(cycle, subject).stream()
                .reduce((earlier, later) -> later)
                .filter(Publication::shown)
                .filter(publication -> publication.saysTheSame(draft.content().sha256(), scan));
        if (last.isPresent()) {
            return last.get();
        }
        var edition = editions.render(cycle, draft);
        var publication = new Publication(
                cycle,
                subject,
                cycle.fiscalYear(),
                store.nextVersion(cycle, subject),
                draft.content().title(),
                draft.content().sha256(),
                today(),
                agreed,
                reason,
                scan,
                edition.pages(),
                edition.elementPages(),
                edition.descriptions(),
                null);
        store.add(cycle, publication, draft.content().text(), by, clock.instant());
        edition.files().forEach(file -> bytes.add(publication, file));
        record(cycle, publication, by);
        events.publishEvent(new DocumentPublished(cycle, subject, publication.version()));
        return publication;
    }

    private Agreement agreement(CycleKey cycle, Subject subject, @Nullable Signature signature) {
        var decision = decisions.agreement(cycle, subject).orElseThrow(NotAgreed::new);
        return Agreement.of(decision, signature, today(), clock.getZone());
    }

    private @Nullable SignedScan scan(CycleKey cycle, @Nullable Signature signature) {
        var file = signature == null ? null : signature.evidence();
        return file == null
                ? null
                : new SignedScan(file, evidence.info(cycle.organization(), file).sha256());
    }

    private void record(CycleKey cycle, Publication publication, Publisher by) {
        var details =
                new HashMap<String, Object>(Map.of("version", publication.version(), "sha256", publication.sha256()));
        if (publication.reason() != null) {
            details.put("reason", publication.reason());
        }
        audit.record(AuditEntry.of(
                cycle,
                by.userId(),
                by.name(),
                "publication.published",
                publication.subject().key(),
                details));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
