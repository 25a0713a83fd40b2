package org.itacycle.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year at a glance: its phase, the phases' days, and how much is owed. */
public record CycleOverview(
        int fiscalYear, int resultYear, Phase phase, List<PhaseState> phases, int measures, TaskCounts tasks) {

    /** One phase; {@code state} is one of WAITING, OPEN, DONE, or SKIPPED where it was over before the year came here. */
    public record PhaseState(
            Phase key,
            String state,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate completedOn) {}

    /** Overdue ones are among the open ones. */
    public record TaskCounts(int open, int overdue, int done) {}
}
