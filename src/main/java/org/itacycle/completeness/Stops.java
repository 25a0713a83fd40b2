package org.itacycle.completeness;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.Severity;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.completeness.Checklist.Given;
import org.itacycle.completeness.Checklist.State;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a document go on: one that the year's rules stop only with a reason, which stays in the record of deeds. What a
 * division owed whose collection was closed is covered by the reason of the closing.
 */
@Component
public class Stops {

    private final Checklists checklists;
    private final PassStore passes;
    private final AuditLog audit;
    private final Clock clock;

    Stops(Checklists checklists, PassStore passes, AuditLog audit, Clock clock) {
        this.checklists = checklists;
        this.passes = passes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the document go on to those who decide.
     *
     * @throws Incomplete naming everything that stops it, when no reason is given
     */
    @Transactional
    public void pass(CycleKey cycle, Subject subject, @Nullable String reason, Actor actor) {
        var checklist = checklists.of(cycle, subject);
        var stops = checklist.stops();
        if (stops.isEmpty()) {
            covered(checklist).ifPresent(closing -> record(checklist, closing.reason(), errors(checklist), actor));
            return;
        }
        if (reason == null || reason.isBlank()) {
            throw new Incomplete(stops.stream()
                    .map(stop -> new Missing(stop.where(), stop.message(), stop.arguments()))
                    .toList());
        }
        record(checklist, reason.strip(), errors(checklist), actor);
    }

    /** The reason with which the document was let go on, although something is missing in it; nothing where it is whole. */
    public Optional<Given> passed(CycleKey cycle, Subject subject) {
        return Optional.ofNullable(checklists.of(cycle, subject).passed());
    }

    private static Optional<Given> covered(Checklist checklist) {
        return checklist.entries().stream()
                .filter(entry ->
                        entry.state() == State.NOT_SENT && entry.finding().severity() == Severity.ERROR)
                .flatMap(entry -> Optional.ofNullable(entry.confirmation()).stream())
                .findFirst();
    }

    private static List<Finding> errors(Checklist checklist) {
        return checklist.entries().stream()
                .map(Checklist.Entry::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private void record(Checklist checklist, String reason, List<Finding> lacking, Actor actor) {
        var cycle = checklist.cycle();
        passes.add(cycle, checklist.subject(), reason, lacking, actor, clock.instant());
        var details = Map.of(
                "reason",
                reason,
                "findings",
                lacking.stream()
                        .map(finding -> finding.code() + " " + finding.where())
                        .toList());
        audit.record(AuditEntry.of(
                cycle,
                actor.userId(),
                actor.name(),
                "completeness.passed",
                checklist.subject().key(),
                details));
    }
}
