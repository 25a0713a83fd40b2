package org.itacycle.cycle.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.LateSteps;
import org.itacycle.cycle.TaskNotOpen;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Wrong;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the engine's task, its timers and the list of work together. */
@Component
class LateStepDesk implements LateSteps {

    private static final int LONGEST_REASON = 4000;
    private static final int MOST_YEARS_AHEAD = 2;

    private final WorkItems items;
    private final WorkBook book;
    private final OverdueSteps steps;
    private final Organizations organizations;
    private final TaskService tasks;
    private final ManagementService management;
    private final AuditLog audit;
    private final MovableClock clock;

    LateStepDesk(
            WorkItems items,
            WorkBook book,
            OverdueSteps steps,
            Organizations organizations,
            TaskService tasks,
            ManagementService management,
            AuditLog audit,
            MovableClock clock) {
        this.items = items;
        this.book = book;
        this.steps = steps;
        this.organizations = organizations;
        this.tasks = tasks;
        this.management = management;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void extend(Actor actor, String id, @Nullable LocalDate dueOn, @Nullable String reason) {
        var item = held(actor, id);
        var today = clock.today();
        new Wrong()
                .unless(dueOn != null, "dueOn", "problem.field.required")
                .day("dueOn", dueOn)
                .unless(dueOn == null || !dueOn.isBefore(today), "dueOn", "cycle.extension-in-the-past")
                .unless(dueOn == null || dueOn.isAfter(item.dueOn()), "dueOn", "cycle.extension-not-later")
                .unless(
                        dueOn == null || dueOn.isBefore(today.plusYears(MOST_YEARS_AHEAD)),
                        "dueOn",
                        "problem.field.impossible-day")
                .required("reason", reason, LONGEST_REASON)
                .refuse();
        var day = Objects.requireNonNull(dueOn);
        var task = task(id);
        task.setDueDate(Deadlines.closing(day));
        tasks.saveTask(task);
        book.extend(id, day);
        moveTimers(task);
        steps.again(item);
        record(actor, item, "work.extended", reason, Map.of("from", item.dueOn().toString(), "to", day.toString()));
    }

    @Override
    @Transactional
    public void give(Actor actor, String id, @Nullable String division, @Nullable String reason) {
        var item = held(actor, id);
        var wanted = division == null ? null : Groups.division(division);
        new Wrong()
                .unless(item.division() != null, "division", "cycle.no-divisions-step")
                .unless(
                        division != null
                                && organizations.units(actor.organization()).isDivision(division),
                        "division",
                        "cycle.division-unknown")
                .unless(!item.owedBy().equals(wanted), "division", "cycle.division-owes-already")
                .required("reason", reason, LONGEST_REASON)
                .refuse();
        tasks.deleteCandidateGroup(id, item.owedBy());
        tasks.addCandidateGroup(id, wanted);
        tasks.setAssignee(id, null);
        book.owedBy(id, Objects.requireNonNull(wanted));
        steps.settle(id);
        record(actor, item, "work.given", reason, Map.of("from", item.owedBy(), "to", wanted));
    }

    private WorkItem held(Actor actor, String id) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var item = items.hold(actor.organization(), id).orElseThrow(() -> new NotFound(id));
        if (item.state() != WorkItem.State.OPEN) {
            throw new TaskNotOpen();
        }
        return item;
    }

    private Task task(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    /** The models ask for the day of the open item, so asking again is enough. */
    private void moveTimers(Task task) {
        management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private void record(
            Actor actor, WorkItem item, String action, @Nullable String reason, Map<String, String> change) {
        var details = new TreeMap<String, Object>(change);
        details.put("reason", String.valueOf(reason));
        details.put("division", String.valueOf(item.division()));
        details.put("item", item.id());
        audit.record(AuditEntry.of(
                item.cycle(), actor.userId(), actor.name(), action, item.key().key(), details));
    }
}
