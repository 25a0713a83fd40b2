package org.itacycle.publication;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published documents of a year: what was agreed, frozen in every format, each with a digest by which anybody can
 * check it. A correction is a new version beside the old one; a withdrawal leaves a tombstone.
 */
@Component
public class Publications {

    private static final int LONGEST_REASON = 1000;

    private final PublicationStore store;
    private final PublishedBytes bytes;
    private final Press press;
    private final Signatures signatures;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            PublicationStore store,
            PublishedBytes bytes,
            Press press,
            Signatures signatures,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.bytes = bytes;
        this.press = press;
        this.signatures = signatures;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes the document as it was agreed, for the process. It may be called again at any time, also twice at once:
     * when nothing has changed since the last version, that one stays.
     */
    @Transactional
    public Publication publish(CycleKey cycle, Subject subject) {
        store.lock(cycle, subject);
        return press.print(cycle, subject, null, press.system());
    }

    /**
     * Publishes a new version beside the old ones, with its reason and perhaps the signature that was added since.
     *
     * @throws NothingChanged when it would say the same as the version that is out
     */
    @Transactional
    public Publication publishAgain(CycleKey cycle, Subject subject, Correction correction, Actor actor) {
        var reason = requireReason(correction.reason(), actor);
        store.lock(cycle, subject);
        int shown = shown(cycle, subject).map(Publication::version).orElse(0);
        var signature = correction.signature();
        if (signature != null) {
            signatures.amend(cycle, subject, signature, actor);
        }
        var publication = press.print(cycle, subject, reason, Publisher.of(actor));
        if (publication.version() == shown) {
            throw new NothingChanged(shown);
        }
        return publication;
    }

    /** Takes the document back: all its versions so far are shown no longer, but a tombstone with the reason. */
    @Transactional
    public Publication withdraw(CycleKey cycle, Subject subject, @Nullable String why, Actor actor) {
        var reason = requireReason(why, actor);
        store.lock(cycle, subject);
        int version = shown(cycle, subject).orElseThrow(NotPublished::new).version();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        store.withdraw(cycle, subject, new Withdrawal(version, today, reason), Publisher.of(actor), clock.instant());
        audit.record(AuditEntry.of(
                cycle,
                actor.userId(),
                actor.name(),
                "publication.withdrawn",
                subject.key(),
                Map.of("version", version, "reason", reason)));
        events.publishEvent(new DocumentWithdrawn(cycle, subject, version));
        return last(cycle, subject).orElseThrow();
    }

    /** All versions of all documents, withdrawn ones too. */
    public List<Publication> list(CycleKey cycle) {
        return store.all(cycle);
    }

    /** The version of the document that the public sees now. */
    public Optional<Publication> shown(CycleKey cycle, Subject subject) {
        return last(cycle, subject).filter(Publication::shown);
    }

    /** What a version was made of, byte for byte as its digest was taken. */
    public String content(CycleKey cycle, Subject subject, int version) {
        return store.content(cycle, subject, version).orElseThrow(() -> new NotFound(subject.key() + " " + version));
    }

    /** Writes the bytes of a file of a version, piece by piece. */
    public void copyTo(CycleKey cycle, Publication publication, PublishedFormat format, OutputStream target) {
        if (!publication.cycle().equals(cycle)) {
            throw new NotFound(publication.title());
        }
        bytes.copyTo(publication, format, target);
    }

    private Optional<Publication> last(CycleKey cycle, Subject subject) {
        return store.of(cycle, subject).stream().reduce((earlier, later) -> later);
    }

    private static String requireReason(@Nullable String reason, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        new Wrong().required("reason", reason, LONGEST_REASON).refuse();
        return Objects.requireNonNull(reason).strip();
    }
}
