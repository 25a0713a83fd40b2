package org.itacycle.web;

import java.util.List;
import java.util.Objects;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.organization.Organizations;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Open work as the lists of the pages show it. */
@Component
class TaskLines {

    /** From how many days before the day on somebody is told that it comes close. */
    private static final int SOON = 7;

    private final TaskNames names;
    private final Organizations organizations;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    TaskLines(TaskNames names, Organizations organizations, WorkingDays workingDays, MovableClock clock) {
        this.names = names;
        this.organizations = organizations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<TaskLine> of(List<WorkItem> items) {
        return items.stream().map(this::line).toList();
    }

    /** What people call the unit that owes the task. */
    String unit(WorkItem item) {
        var organization = item.cycle().organization();
        var division = item.division();
        return division == null
                ? Objects.requireNonNullElse(organizations.groupName(organization, item.owedBy()), item.owedBy())
                : organizations.units(organization).name(division);
    }

    private TaskLine line(WorkItem item) {
        var today = clock.today();
        var late = item.isOverdue(today);
        var soon = !late && !item.dueOn().isAfter(today.plusDays(SOON));
        return new TaskLine(
                item.id(),
                names.of(item),
                unit(item),
                ThaiDates.thaiDigits(item.cycle().fiscalYear()),
                ThaiDates.longDate(item.dueOn()),
                late ? "LATE" : soon ? "SOON" : "OPEN",
                ThaiDates.thaiDigits(late ? workingDays.between(item.dueOn(), today) : 0),
                item.returnComment() != null);
    }

    /** A line; numbers and days are written as the office reads them. */
    record TaskLine(
            String id,
            String name,
            String unit,
            String year,
            String due,
            String state,
            String days,
            boolean returned) {}
}
