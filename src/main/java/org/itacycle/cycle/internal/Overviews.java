package org.itacycle.cycle.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.calendar.CalendarDate;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.cycle.CycleOverview;
import org.itacycle.cycle.CycleOverview.PhaseState;
import org.itacycle.cycle.CycleOverview.TaskCounts;
import org.itacycle.cycle.Phase;
import org.itacycle.cycle.StartsAt;
import org.itacycle.measure.Measures;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Puts a year's phases, measures and tasks on one page. */
@Component
class Overviews {

    private static final Map<Phase, CalendarDate> DUE = Map.of(
            Phase.PLAN, CalendarDate.APPROVE,
            Phase.DISSEMINATION, CalendarDate.ACKNOWLEDGE,
            Phase.EXECUTION, CalendarDate.ROUND_12_CUT_OFF,
            Phase.ROUND_6, CalendarDate.ROUND_6_NOTE,
            Phase.ROUND_12, CalendarDate.ROUND_12_PUBLISH);

    /** What a year that is joined at its execution has behind it. */
    private static final Set<Phase> BEFORE_EXECUTION = EnumSet.of(Phase.PLAN, Phase.DISSEMINATION);

    private static final List<Phase> MOST_TELLING_FIRST =
            List.of(Phase.ROUND_12, Phase.ROUND_6, Phase.PLAN, Phase.DISSEMINATION, Phase.EXECUTION);

    private final CycleBook cycles;
    private final YearCalendar calendar;
    private final Measures measures;
    private final WorkItems items;
    private final MovableClock clock;

    Overviews(CycleBook cycles, YearCalendar calendar, Measures measures, WorkItems items, MovableClock clock) {
        this.cycles = cycles;
        this.calendar = calendar;
        this.measures = measures;
        this.items = items;
        this.clock = clock;
    }

    CycleOverview of(CycleKey cycle) {
        var dates = calendar.dates(cycle);
        var opened =
                cycles.phases(cycle).stream().collect(Collectors.toMap(CycleBook.PhaseRow::phase, Function.identity()));
        var joined = cycles.startsAt(cycle) == StartsAt.EXECUTION;
        var phases = List.of(Phase.PLAN, Phase.DISSEMINATION, Phase.EXECUTION, Phase.ROUND_6, Phase.ROUND_12).stream()
                .map(phase -> joined && BEFORE_EXECUTION.contains(phase)
                        ? new PhaseState(phase, "SKIPPED", null, null, null)
                        : state(phase, opened, dates))
                .toList();
        return new CycleOverview(
                cycle.fiscalYear(),
                cycle.resultYear(),
                phase(cycle, phases),
                phases,
                measures.all(cycle).size(),
                count(cycle));
    }

    private Phase phase(CycleKey cycle, List<PhaseState> phases) {
        return switch (cycles.state(cycle)) {
            case CLOSED -> Phase.CLOSED;
            case CANCELLED -> Phase.CANCELLED;
            case RUNNING ->
                MOST_TELLING_FIRST.stream()
                        .filter(phase -> phases.stream()
                                .anyMatch(candidate -> candidate.key() == phase
                                        && candidate.state().equals("OPEN")))
                        .findFirst()
                        // Between the last round and closing there is a save point of the engine.
                        .orElse(Phase.ROUND_12);
        };
    }

    private static PhaseState state(
            Phase phase, Map<Phase, CycleBook.PhaseRow> opened, Map<CalendarDate, LocalDate> dates) {
        var due = dates.get(DUE.get(phase));
        var row = opened.get(phase);
        if (row == null) {
            return new PhaseState(phase, "WAITING", null, due, null);
        }
        return new PhaseState(
                phase, row.completedOn() == null ? "OPEN" : "DONE", row.openedOn(), due, row.completedOn());
    }

    private TaskCounts count(CycleKey cycle) {
        var all = items.of(cycle).stream().filter(WorkItem::isStep).toList();
        var today = clock.today();
        return new TaskCounts(
                (int) all.stream()
                        .filter(item -> item.state() == WorkItem.State.OPEN)
                        .count(),
                (int) all.stream().filter(item -> item.isOverdue(today)).count(),
                (int) all.stream()
                        .filter(item -> item.state() == WorkItem.State.DONE)
                        .count());
    }
}
