package org.itacycle.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.monitoring.OpenStep.Reminded;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.work.Reminders;
import org.itacycle.work.Reminders.Reminder;
import org.itacycle.work.TaskKey;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.itacycle.work.WorkList;
import org.springframework.stereotype.Component;

/** Everything that is open, the latest first: all of it for those who follow the year, else what one's groups owe. */
@Component
public class OpenSteps {

    private static final Set<TaskKey> SIGNING =
            EnumSet.of(TaskKey.ENDORSE_PLAN, TaskKey.APPROVE_PLAN, TaskKey.ENDORSE_REPORT, TaskKey.APPROVE_REPORT);
    private static final Set<TaskKey> DISSEMINATION = EnumSet.of(TaskKey.ANNOUNCE_PLAN, TaskKey.ACKNOWLEDGE_PLAN);

    private final WorkItems items;
    private final Reminders reminders;
    private final TaskNames names;
    private final Organizations organizations;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    OpenSteps(
            WorkItems items,
            Reminders reminders,
            TaskNames names,
            Organizations organizations,
            WorkingDays workingDays,
            MovableClock clock) {
        this.items = items;
        this.reminders = reminders;
        this.names = names;
        this.organizations = organizations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The open tasks that the caller may see. */
    public List<OpenStep> of(Actor actor) {
        var today = clock.today();
        var reminded = reminders.ofOpen(actor.organization());
        var groups = organizations.groupNames(actor.organization());
        var left = workingDays.countedFrom(today);
        return items.open(actor.organization()).stream()
                .filter(WorkItem::isStep)
                .filter(Monitoring.visibleTo(actor))
                .map(item -> step(
                        actor,
                        item,
                        left.applyAsInt(item.dueOn()),
                        reminded.getOrDefault(item.id(), List.of()),
                        groups))
                .sorted(Comparator.comparing(OpenStep::workingDaysLate)
                        .reversed()
                        .thenComparing(OpenStep::dueOn)
                        .thenComparing(OpenStep::unitName)
                        .thenComparing(OpenStep::id))
                .toList();
    }

    private OpenStep step(Actor actor, WorkItem item, int daysLeft, List<Reminder> told, Map<String, String> groups) {
        var overdue = item.isOverdue(clock.today());
        var owner = groups.getOrDefault(item.owedBy(), item.owedBy());
        return new OpenStep(
                item.id(),
                item.key().key(),
                names.forReader(item),
                item.cycle().fiscalYear(),
                phase(item),
                item.round(),
                Optional.ofNullable(item.division()).orElse(item.owedBy()),
                division(item, groups).orElse(owner),
                item.owedBy(),
                owner,
                LocalDate.ofInstant(item.openedAt(), MovableClock.BANGKOK),
                item.dueOn(),
                item.extendedTo(),
                overdue,
                !overdue && daysLeft <= WorkList.NEAR_WORKING_DAYS,
                overdue ? -daysLeft : 0,
                SIGNING.contains(item.key()),
                actor.in(item.owedBy()),
                told.stream().findFirst().map(Reminder::day).orElse(null),
                Reminded.all(told, mayReadNames(actor, item)),
                item.returnedBy(),
                item.returnComment());
    }

    private static Optional<String> division(WorkItem item, Map<String, String> groups) {
        return Optional.ofNullable(item.division())
                .map(division -> groups.getOrDefault(Groups.division(division), division));
    }

    /** Who took a step over from another division does not read who was reminded there. */
    private static boolean mayReadNames(Actor actor, WorkItem item) {
        var division = item.division();
        return Monitoring.seesAll(actor) || division == null || item.owedBy().equals(Groups.division(division));
    }

    private static String phase(WorkItem item) {
        if (item.round() != null) {
            return "ROUND_" + item.round();
        }
        return DISSEMINATION.contains(item.key()) ? "DISSEMINATION" : "PLAN";
    }
}
