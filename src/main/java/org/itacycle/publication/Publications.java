package org.itacycle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Groups;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published documents of a year: what was agreed, frozen, with a digest by which anybody can check it. */
@Component
public class Publications {

    private final PublicationStore store;
    private final SnapshotComposer composer;
    private final Decisions decisions;
    private final Signatures signatures;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final Clock clock;

    Publications(
            PublicationStore store,
            SnapshotComposer composer,
            Decisions decisions,
            Signatures signatures,
            AuditLog audit,
            ApplicationEventPublisher events,
            MessageSource messages,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.composer = composer;
        this.decisions = decisions;
        this.signatures = signatures;
        this.audit = audit;
        this.events = events;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** Publishes the document as it was agreed; when nothing has changed since the last version, that one stays. */
    @Transactional
    public Publication publish(CycleKey cycle, Subject subject) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var decision = decisions.agreement(cycle, subject).orElseThrow(NotAgreed::new);
        var signature = signatures.of(cycle, subject).orElse(null);
        var agreed = Agreement.of(decision, signature, today, clock.getZone());
        var content = write(composer.compose(cycle, subject, agreed));
        var earlier = store.of(cycle, subject);
        var last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        var digest = sha256(content);
        if (last != null && last.sha256().equals(digest)) {
            return last;
        }
        var publication = new Publication(subject, earlier.size() + 1, digest, today, agreed);
        store.add(cycle, publication, content, clock.instant());
        record(cycle, publication);
        events.publishEvent(new DocumentPublished(cycle, subject, publication.version()));
        return publication;
    }

    /** All versions of all documents. */
    public List<Publication> list(CycleKey cycle) {
        return store.all(cycle);
    }

    /** What a version says, byte for byte as its digest was taken. */
    public String content(CycleKey cycle, Subject subject, int version) {
        return store.content(cycle, subject, version).orElseThrow(() -> new NotFound(subject.key() + " " + version));
    }

    private void record(CycleKey cycle, Publication publication) {
        var by = messages.getMessage("organization.system", null, Locale.ROOT);
        var details = Map.of("version", publication.version(), "sha256", publication.sha256());
        audit.record(AuditEntry.of(
                cycle,
                Groups.SYSTEM,
                by,
                "publication.published",
                publication.subject().key(),
                details));
    }

    private String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
