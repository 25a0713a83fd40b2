package org.itacycle.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Number, date and signature of the documents: the coordinator adds them after the agreement, until publication. */
@Component
public class Signatures {

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 200;

    private final SignatureStore store;
    private final Decisions decisions;
    private final PublicationState publication;
    private final EvidenceFiles files;
    private final YearCalendar calendar;
    private final AuditLog audit;
    private final Clock clock;

    Signatures(
            SignatureStore store,
            Decisions decisions,
            PublicationState publication,
            EvidenceFiles files,
            YearCalendar calendar,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.publication = publication;
        this.files = files;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Signature> of(CycleKey cycle, Subject subject) {
        return store.find(cycle, subject);
    }

    /** Records the signature; the days that follow the plan's signing move with it. */
    @Transactional
    public Signature record(CycleKey cycle, Subject subject, Signature.Draft draft, Version version, Actor actor) {
        requireAgreed(cycle, subject, actor);
        if (publication.isPublished(cycle, subject)) {
            throw new AlreadyPublished();
        }
        version.requireCurrent(current(cycle, subject));
        return save(cycle, subject, draft, actor);
    }

    /** Records a signature that came after the publication; the module that publishes makes a new version with it. */
    @Transactional
    public Signature amend(CycleKey cycle, Subject subject, Signature.Draft draft, Actor actor) {
        requireAgreed(cycle, subject, actor);
        return save(cycle, subject, draft, actor);
    }

    private Signature save(CycleKey cycle, Subject subject, Signature.Draft draft, Actor actor) {
        requireValid(cycle, draft);
        var signature = new Signature(
                text(draft.number()),
                Objects.requireNonNull(draft.date()),
                text(draft.signedBy()),
                text(draft.position()),
                draft.evidence(),
                current(cycle, subject));
        if (!store.save(cycle, subject, signature)) {
            throw new Stale();
        }
        if (subject == Subject.PLAN) {
            calendar.signed(cycle, signature.date());
        }
        audit.record(AuditEntry.of(
                cycle, actor.userId(), actor.name(), "signature.recorded", subject.key(), details(signature)));
        return of(cycle, subject).orElseThrow();
    }

    private int current(CycleKey cycle, Subject subject) {
        return of(cycle, subject).map(Signature::version).orElse(0);
    }

    /** Where the document stands. */
    public DocumentState state(CycleKey cycle, Subject subject) {
        return state(cycle, subject, decisions.about(cycle, subject), of(cycle, subject));
    }

    /** The same where the decisions about the document and its signature have been read. */
    public DocumentState state(CycleKey cycle, Subject subject, List<Decision> about, Optional<Signature> signature) {
        if (publication.isPublished(cycle, subject)) {
            return DocumentState.PUBLISHED;
        }
        if (Decisions.agreement(about).isPresent()) {
            return signature.isPresent() ? DocumentState.SIGNED : DocumentState.AGREED;
        }
        return Decisions.last(about)
                .map(decision -> decision.letsPass() ? DocumentState.PROPOSED : DocumentState.RETURNED)
                .orElse(DocumentState.DRAFT);
    }

    private void requireAgreed(CycleKey cycle, Subject subject, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        if (decisions.agreement(cycle, subject).isEmpty()) {
            throw new NotYetAgreed();
        }
    }

    private void requireValid(CycleKey cycle, Signature.Draft draft) {
        new Wrong()
                .required("number", draft.number(), LONGEST_NUMBER)
                .unless(draft.date() != null, "date", "problem.field.required")
                .past("date", draft.date(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .unless(
                        draft.date() == null || !draft.date().isBefore(earliest(cycle)),
                        "date",
                        "decision.signature-too-early",
                        cycle.resultYear())
                .required("signedBy", draft.signedBy(), LONGEST_NAME)
                .required("position", draft.position(), LONGEST_NAME)
                .unless(
                        draft.evidence() == null || files.exists(cycle, draft.evidence()),
                        "evidence",
                        "evidence.unknown")
                .refuse();
    }

    /** Nothing of a year is signed before the fiscal year whose result it answers; an older day is a slip of the pen. */
    private static LocalDate earliest(CycleKey cycle) {
        return new FiscalYear(cycle.resultYear()).start();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value).strip();
    }

    private static Map<String, Object> details(Signature signature) {
        return Map.of(
                "number", signature.number(),
                "date", signature.date().toString(),
                "signedBy", signature.signedBy(),
                "position", signature.position(),
                "evidence", String.valueOf(signature.evidence()));
    }
}
