package org.itacycle.cycle.internal;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Notes in the internal history that a task was not sent on its day. */
@Component("overdueListener")
class OverdueListener implements ExecutionListener {

    private static final String PREFIX = "endEvent_";
    private static final String SUFFIX = "Overdue";

    private final ProcessYear years;
    private final WorkItems items;
    private final WorkBook book;
    private final OverdueSteps steps;
    private final AuditLog audit;
    private final MovableClock clock;

    OverdueListener(
            ProcessYear years, WorkItems items, WorkBook book, OverdueSteps steps, AuditLog audit, MovableClock clock) {
        this.years = years;
        this.steps = steps;
        this.items = items;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var cycle = years.of(execution);
        var key = TaskKey.of(keyOf(execution.getCurrentActivityId()));
        var division = ProcessYear.division(execution);
        var round = ProcessYear.round(execution);
        var about = execution.getVariable(OverdueSteps.STEP);
        items.of(cycle).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN && item.key() == key)
                .filter(item -> division.isEmpty() || division.get().equals(item.division()))
                .filter(item -> round.isEmpty() || round.get().equals(item.round()))
                .filter(item -> about == null || about.equals(item.about()))
                .forEach(item -> {
                    book.overdue(item.id(), clock.today());
                    steps.follow(item);
                    audit.record(AuditEntry.of(
                            cycle,
                            SystemUser.ID,
                            SystemUser.NAME,
                            "work.overdue",
                            key.key(),
                            Map.of("owedBy", item.owedBy())));
                });
    }

    private static String keyOf(String endEvent) {
        return endEvent.substring(PREFIX.length(), endEvent.length() - SUFFIX.length());
    }
}
