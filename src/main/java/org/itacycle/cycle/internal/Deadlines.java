package org.itacycle.cycle.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.itacycle.calendar.CalendarDate;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The days of the year's calendar as the models ask for them; a moved date moves every answer. Public, because the
 * expressions of the models see public classes only.
 */
@Component("deadlines")
@EnableConfigurationProperties(EscalationSettings.class)
public class Deadlines {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 30);
    private static final int WORKING_DAYS_TO_ACKNOWLEDGE = 10;
    private static final int WORKING_DAYS_TO_RESOLVE = 3;

    private final ProcessYear years;
    private final YearCalendar calendar;
    private final WorkingDays workingDays;
    private final WorkItems items;
    private final EscalationSettings escalation;
    private final MovableClock clock;

    Deadlines(
            ProcessYear years,
            YearCalendar calendar,
            WorkingDays workingDays,
            WorkItems items,
            EscalationSettings escalation,
            MovableClock clock) {
        this.years = years;
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.items = items;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** When the office closes on the day the user task is due. */
    public Date dueOn(DelegateExecution execution, String key) {
        return date(day(execution, key), OFFICE_CLOSES);
    }

    /** The first moment of the day after the user task was due. */
    public Date overdueAt(DelegateExecution execution, String key) {
        return date(day(execution, key).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** When a late step comes back to the coordinator: so many working days after it was due. */
    public Date escalatesAt(DelegateExecution execution) {
        var step = String.valueOf(execution.getVariable(OverdueSteps.STEP));
        var dueOn = items.find(years.of(execution).organization(), step)
                .map(WorkItem::dueOn)
                .orElseGet(clock::today);
        var last = workingDays.plus(dueOn, escalation.workingDays());
        return date(last.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** When the round with the name {@code round6} or {@code round12} opens. */
    public Date opensAt(DelegateExecution execution, String round) {
        var opening = round.equals("round6") ? CalendarDate.ROUND_6_OPEN : CalendarDate.ROUND_12_OPEN;
        return date(calendar.date(years.of(execution), opening), LocalTime.MIDNIGHT);
    }

    /** When acknowledgements are no longer waited for: the six-month round opens, or ten working days have passed. */
    public Date acknowledgementClosesAt(DelegateExecution execution) {
        var cycle = years.of(execution);
        var start = items.of(cycle).stream()
                .filter(item -> item.key() == TaskKey.ACKNOWLEDGE_PLAN)
                .map(item -> LocalDate.ofInstant(item.openedAt(), MovableClock.BANGKOK))
                .findFirst()
                .orElseGet(clock::today);
        var day = calendar.dueOn(cycle, CalendarDate.ROUND_6_OPEN, start, WORKING_DAYS_TO_ACKNOWLEDGE);
        return date(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** When an announcement of a report is no longer waited for. */
    public Date announcementClosesAt(DelegateExecution execution) {
        var cycle = years.of(execution);
        var twelve = ProcessYear.requireRound(execution) == 12;
        var last = twelve ? CalendarDate.ROUND_12_LATEST : CalendarDate.ROUND_12_OPEN;
        var start = open(cycle, execution, TaskKey.ANNOUNCE_REPORT)
                .map(item -> LocalDate.ofInstant(item.openedAt(), MovableClock.BANGKOK))
                .orElseGet(clock::today);
        return date(
                calendar.dueOn(cycle, last, start, WORKING_DAYS_TO_ACKNOWLEDGE).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The engine's priority of the user task; decisions of the executive come first. */
    public int priority(String key) {
        return switch (TaskKey.of(key)) {
            case APPROVE_PLAN, APPROVE_REPORT -> 80;
            case ENDORSE_PLAN, ENDORSE_REPORT -> 70;
            default -> 50;
        };
    }

    /** The day an open item is due after dates were moved. */
    LocalDate day(WorkItem item) {
        var start = LocalDate.ofInstant(item.openedAt(), MovableClock.BANGKOK);
        return later(day(item.cycle(), item.key(), item.round(), start), item.extendedTo());
    }

    /** The moment at which the day's office hours end, as the engine keeps it. */
    static Date closing(LocalDate day) {
        return date(day, OFFICE_CLOSES);
    }

    private LocalDate day(DelegateExecution execution, String key) {
        var cycle = years.of(execution);
        var task = TaskKey.of(key);
        var open = open(cycle, execution, task);
        return open.map(this::day)
                .orElseGet(() -> day(cycle, task, ProcessYear.round(execution).orElse(null), clock.today()));
    }

    private LocalDate day(CycleKey cycle, TaskKey key, @Nullable Integer round, LocalDate start) {
        if (key == TaskKey.RESOLVE_OVERDUE) {
            return workingDays.plus(start, WORKING_DAYS_TO_RESOLVE);
        }
        var rule = DueRule.of(key, round);
        return calendar.dueOn(cycle, rule.date(), start, rule.workingDays());
    }

    private Optional<WorkItem> open(CycleKey cycle, DelegateExecution execution, TaskKey key) {
        var division = ProcessYear.division(execution).orElse(null);
        var round = ProcessYear.round(execution).orElse(null);
        var step = execution.getVariable(OverdueSteps.STEP);
        return items.of(cycle).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN && item.key() == key)
                .filter(item -> division == null || division.equals(item.division()))
                .filter(item -> round == null || round.equals(item.round()))
                .filter(item -> step == null || step.equals(item.about()))
                .findFirst();
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isAfter(other) ? day : other;
    }

    private static Date date(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(MovableClock.BANGKOK).toInstant());
    }
}
