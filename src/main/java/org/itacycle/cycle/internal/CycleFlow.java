package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.itacycle.cycle.StartsAt;
import org.springframework.stereotype.Component;

/** The questions bpmn/ita-annual-cycle.bpmn asks the domain. */
@Component("cycleFlow")
public class CycleFlow {

    private final ProcessYear years;
    private final CycleBook cycles;

    CycleFlow(ProcessYear years, CycleBook cycles) {
        this.years = years;
        this.cycles = cycles;
    }

    /** Whether the plan was agreed, published and circulated before the year came into the system. */
    public boolean joinsInMidYear(DelegateExecution execution) {
        return cycles.startsAt(years.of(execution)) == StartsAt.EXECUTION;
    }
}
