package org.itacycle.cycle.internal;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskArrived;
import org.itacycle.work.TaskKey;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the list of work while the engine makes, hands out and ends user tasks. */
@Component
class TaskWork {

    private static final String PREFIX = "userTask_";

    private final ProcessYear years;
    private final DecisionTrail trail;
    private final WorkBook book;
    private final TaskNames names;
    private final ApplicationEventPublisher events;

    TaskWork(ProcessYear years, DecisionTrail trail, WorkBook book, TaskNames names, ApplicationEventPublisher events) {
        this.years = years;
        this.trail = trail;
        this.book = book;
        this.names = names;
        this.events = events;
    }

    /** A user task came up. */
    @EventListener(condition = "#task.eventName == 'create'")
    public void opened(DelegateTask task) {
        var cycle = years.ofBusinessKey(task.getExecution().getProcessBusinessKey());
        var key = TaskKey.of(task.getTaskDefinitionKey().substring(PREFIX.length()));
        var division = ProcessYear.division(task).orElse(null);
        var round = ProcessYear.round(task).orElse(null);
        // The model draws both rounds once; in a list of tasks one must tell them apart.
        task.setName(names.of(key, round));
        var group = group(task);
        var due = day(task.getDueDate());
        book.open(task.getId(), cycle, key, division, group, round, due);
        Optional.ofNullable((String) task.getVariable(OverdueSteps.STEP))
                .ifPresent(step -> book.about(task.getId(), step));
        returned(cycle, key, task)
                .ifPresent(decision -> book.returned(
                        task.getId(),
                        String.valueOf(decision.comment()),
                        decision.stage().name()));
        events.publishEvent(new TaskArrived(task.getId(), cycle, key, group, round, due));
    }

    /** Somebody took the task in hand or gave it back. */
    @EventListener(condition = "#task.eventName == 'assignment'")
    public void assigned(DelegateTask task) {
        book.claimed(task.getId(), task.getAssignee());
    }

    /** The task ended without being sent: the collection was closed or the year cancelled. */
    @EventListener(condition = "#task.eventName == 'delete'")
    public void ended(DelegateTask task) {
        var sending = CompletionGate.current();
        if (sending != null && AcknowledgeRule.isSheetForAll(sending)) {
            book.completed(task.getId(), sending.by());
        } else {
            book.closed(task.getId());
        }
    }

    private Optional<Decision> returned(CycleKey cycle, TaskKey key, DelegateTask task) {
        return switch (key) {
            case ANALYSE_INDICATORS, DRAFT_MEASURES, CONSOLIDATE_PLAN -> trail.returned(cycle, Subject.PLAN);
            case REPORT_PROGRESS, REVIEW_PROGRESS ->
                trail.returned(cycle, Subject.ofRound(ProcessYear.requireRound(task)));
            default -> Optional.empty();
        };
    }

    private static String group(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE) && link.getGroupId() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " is offered to nobody"))
                .getGroupId();
    }

    private static LocalDate day(Date due) {
        return LocalDate.ofInstant(due.toInstant(), MovableClock.BANGKOK);
    }
}
