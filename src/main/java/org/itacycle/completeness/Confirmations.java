package org.itacycle.completeness;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.assessment.Severity;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.completeness.Checklist.Entry;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator says why a finding may stay as it is; a reason that is taken away opens it again. */
@Component
public class Confirmations {

    private static final int LONGEST_REASON = 1000;
    private static final int MOST = 500;

    private final Checklists checklists;
    private final ConfirmationStore store;
    private final AuditLog audit;
    private final Clock clock;

    Confirmations(Checklists checklists, ConfirmationStore store, AuditLog audit, Clock clock) {
        this.checklists = checklists;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The id of a finding and the reason; without one the confirmation is taken back. */
    public record Draft(@Nullable String finding, @Nullable String reason) {}

    /**
     * Writes the reasons; findings that are not named stay as they are.
     *
     * @throws NotConfirmable when one of them stops the document
     */
    @Transactional
    public void confirm(CycleKey cycle, Subject subject, @Nullable List<@Nullable Draft> drafts, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var entries = new HashMap<String, Entry>();
        checklists.of(cycle, subject).entries().forEach(entry -> entries.put(entry.id(), entry));
        var given = present(drafts);
        requireValid(drafts, given, entries);
        given.forEach(
                draft -> write(cycle, subject, Objects.requireNonNull(entries.get(draft.finding())), draft, actor));
    }

    private static List<Draft> present(@Nullable List<@Nullable Draft> drafts) {
        var present = new ArrayList<Draft>();
        if (drafts != null) {
            drafts.stream().filter(Objects::nonNull).forEach(present::add);
        }
        return present;
    }

    private static void requireValid(
            @Nullable List<@Nullable Draft> drafts, List<Draft> given, Map<String, Entry> entries) {
        var wrong = new Wrong().size("confirmations", drafts, MOST);
        var stops = new ArrayList<Missing>();
        for (int i = 0; i < given.size(); i++) {
            var where = "confirmations[" + i + "]";
            var entry = entries.get(given.get(i).finding());
            wrong.text(where + ".reason", given.get(i).reason(), LONGEST_REASON)
                    .unless(entry != null, where + ".finding", "completeness.finding-gone");
            if (entry != null && entry.finding().severity() == Severity.ERROR) {
                var finding = entry.finding();
                stops.add(new Missing(finding.where(), finding.message(), finding.arguments()));
            }
        }
        wrong.refuse();
        if (!stops.isEmpty()) {
            throw new NotConfirmable(stops);
        }
    }

    private void write(CycleKey cycle, Subject subject, Entry entry, Draft draft, Actor actor) {
        var reason = draft.reason() == null ? "" : draft.reason().strip();
        var finding = entry.finding();
        if (reason.isEmpty()) {
            store.delete(cycle, subject, entry.id());
        } else {
            store.save(cycle, subject, entry.id(), finding, reason, actor, clock.instant());
        }
        var action = reason.isEmpty() ? "completeness.reopened" : "completeness.confirmed";
        var details = Map.of("finding", finding.code(), "where", finding.where(), "reason", reason);
        audit.record(AuditEntry.of(cycle, actor.userId(), actor.name(), action, subject.key(), details));
    }
}
