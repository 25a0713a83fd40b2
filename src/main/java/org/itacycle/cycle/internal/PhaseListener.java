package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.itacycle.cycle.Phase;
import org.springframework.stereotype.Component;

/** Keeps the year's phases while the parent moves on. */
@Component("phaseListener")
class PhaseListener implements ExecutionListener {

    private final CycleBook cycles;
    private final ProcessYear years;

    PhaseListener(CycleBook cycles, ProcessYear years) {
        this.cycles = cycles;
        this.years = years;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var cycle = years.of(execution);
        var phase = AnnualCycleProcess.phaseOf(execution.getCurrentActivityId());
        if (execution.getEventName().equals(EVENTNAME_END)) {
            // A cancelled year ends its activities too; what did not finish stays unfinished.
            if (!execution.isCanceled()) {
                cycles.complete(cycle, phase);
            }
            return;
        }
        if (phase == Phase.ROUND_12) {
            cycles.complete(cycle, Phase.EXECUTION);
        }
        cycles.open(cycle, phase);
    }
}
