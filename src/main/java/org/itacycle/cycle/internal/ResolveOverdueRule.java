package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What the coordinator has agreed about a late step; the reason stays in the internal history. */
@Component
class ResolveOverdueRule implements TaskRule {

    private static final int LONGEST_REASON = 4000;

    private final AuditLog audit;

    ResolveOverdueRule(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public Set<TaskKey> keys() {
        return Set.of(TaskKey.RESOLVE_OVERDUE);
    }

    @Override
    public List<Missing> missing(WorkItem item) {
        return List.of();
    }

    @Override
    public void send(Sending sending) {
        var reason = sending.completion().comment();
        if (reason == null || reason.isBlank()) {
            throw new Incomplete(Missing.of("comment", "cycle.overdue-reason-required"));
        }
        new Wrong().text("comment", reason, LONGEST_REASON).refuse();
        var step = String.valueOf(sending.item().about());
        audit.record(AuditEntry.of(
                sending.cycle(),
                sending.actor().userId(),
                sending.actor().name(),
                "work.overdue-resolved",
                step,
                Map.of("reason", reason)));
    }

    @Override
    public boolean needsNoAnswer() {
        return false;
    }
}
