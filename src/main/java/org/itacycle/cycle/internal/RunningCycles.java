package org.itacycle.cycle.internal;

import org.itacycle.cycle.CycleEnded;
import org.itacycle.reporting.RunningYears;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Tells other modules whether a year still runs. */
@Component
class RunningCycles implements RunningYears {

    private final CycleBook cycles;

    RunningCycles(CycleBook cycles) {
        this.cycles = cycles;
    }

    @Override
    public void requireRunning(CycleKey cycle) {
        if (cycles.state(cycle) != CycleBook.State.RUNNING) {
            throw new CycleEnded(cycle.fiscalYear());
        }
    }
}
