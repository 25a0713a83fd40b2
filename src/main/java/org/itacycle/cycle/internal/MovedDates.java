package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.itacycle.calendar.CalendarMoved;
import org.itacycle.calendar.HolidaysChanged;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets open tasks and timers follow a moved date, in the transaction that moves it. */
@Component
class MovedDates {

    private final Deadlines deadlines;
    private final WorkItems items;
    private final WorkBook book;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final OverdueSteps steps;

    MovedDates(
            Deadlines deadlines,
            WorkItems items,
            WorkBook book,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            OverdueSteps steps) {
        this.deadlines = deadlines;
        this.items = items;
        this.book = book;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.steps = steps;
    }

    @EventListener
    void follow(CalendarMoved moved) {
        moveTasks(moved.cycle());
        moveTimers(moved.cycle());
    }

    /** A new holiday moves what is counted in working days, in every year of every local government that waits. */
    @EventListener
    void follow(HolidaysChanged changed) {
        items.waitingYears().forEach(cycle -> {
            moveTasks(cycle);
            moveTimers(cycle);
        });
    }

    private void moveTasks(CycleKey cycle) {
        items.of(cycle).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .forEach(item -> {
                    var day = deadlines.day(item);
                    if (day.equals(item.dueOn())) {
                        return;
                    }
                    var task = tasks.createTaskQuery().taskId(item.id()).singleResult();
                    task.setDueDate(Deadlines.closing(day));
                    tasks.saveTask(task);
                    book.due(item.id(), day);
                    steps.again(item);
                });
    }

    private void moveTimers(CycleKey cycle) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(cycle.id().toString())
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false)));
    }
}
