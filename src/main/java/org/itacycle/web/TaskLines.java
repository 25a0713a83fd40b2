package org.itacycle.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.monitoring.TaskSubject;
import org.itacycle.monitoring.TaskSubjects;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.web.TaskWords.Urgency;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open work as the lists of the pages and the cards of the Tasklist show it, by the application's clock and holidays. */
@Component
class TaskLines {

    private final TaskNames names;
    private final TaskWords words;
    private final TaskSubjects subjects;
    private final Organizations organizations;
    private final Officers officers;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    TaskLines(
            TaskNames names,
            TaskWords words,
            TaskSubjects subjects,
            Organizations organizations,
            Officers officers,
            WorkingDays workingDays,
            MovableClock clock) {
        this.names = names;
        this.words = words;
        this.subjects = subjects;
        this.organizations = organizations;
        this.officers = officers;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The lines in the order given; what many of them need is read once. */
    List<TaskLine> of(List<WorkItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var about = subjects.of(items);
        var days = new Days(clock.today(), workingDays.countedFrom(clock.today()));
        var units = new HashMap<OrganizationId, Map<String, String>>();
        return items.stream()
                .map(item -> line(
                        item,
                        units.computeIfAbsent(item.cycle().organization(), organizations::groupNames),
                        days,
                        about.getOrDefault(item.id(), TaskSubject.NOTHING)))
                .toList();
    }

    private static String unit(WorkItem item, Map<String, String> groups) {
        var division = item.division();
        var group = division == null ? item.owedBy() : Groups.division(division);
        return groups.getOrDefault(group, group);
    }

    private TaskLine line(WorkItem item, Map<String, String> groups, Days days, TaskSubject subject) {
        var urgency = days.urgency(item.dueOn());
        return new TaskLine(
                item.id(),
                names.forReader(item),
                unit(item, groups),
                ForReader.digits(item.cycle().fiscalYear()),
                item.dueOn(),
                ForReader.longDate(item.dueOn()),
                urgency.name(),
                words.badge(
                        urgency,
                        Math.abs(days.until(item.dueOn())),
                        item.dueOn().equals(days.today())),
                words.about(subject, late -> unit(late, groups)),
                item.returnComment() != null,
                Optional.ofNullable(item.claimedBy())
                        .flatMap(officers::find)
                        .map(Officer::name)
                        .orElse(null));
    }

    /** Working days counted from today. */
    private record Days(LocalDate today, ToIntFunction<LocalDate> left) {

        private int until(LocalDate day) {
            return left.applyAsInt(day);
        }

        private Urgency urgency(LocalDate day) {
            if (today.isAfter(day)) {
                return Urgency.LATE;
            }
            return until(day) <= WorkList.NEAR_WORKING_DAYS ? Urgency.SOON : Urgency.LATER;
        }
    }

    /** A line; numbers and days are written as the office reads them, {@code claimedBy} is a name. */
    record TaskLine(
            String id,
            String name,
            String unit,
            String year,
            LocalDate dueOn,
            String due,
            String state,
            String badge,
            List<String> about,
            boolean returned,
            @Nullable String claimedBy) {}
}
