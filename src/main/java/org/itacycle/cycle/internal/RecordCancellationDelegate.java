package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the year before its time. */
@Component
class RecordCancellationDelegate implements JavaDelegate {

    private final ProcessYear years;
    private final CycleBook cycles;

    RecordCancellationDelegate(ProcessYear years, CycleBook cycles) {
        this.years = years;
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.end(years.of(execution), CycleBook.State.CANCELLED);
    }
}
