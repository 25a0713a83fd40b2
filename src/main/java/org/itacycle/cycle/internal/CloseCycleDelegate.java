package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the year after its last publication. */
@Component
class CloseCycleDelegate implements JavaDelegate {

    private final ProcessYear years;
    private final CycleBook cycles;

    CloseCycleDelegate(ProcessYear years, CycleBook cycles) {
        this.years = years;
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.end(years.of(execution), CycleBook.State.CLOSED);
    }
}
