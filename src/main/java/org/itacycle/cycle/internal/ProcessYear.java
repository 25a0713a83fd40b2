package org.itacycle.cycle.internal;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** What an execution of one of the models is about: its year by the business key, its division and round. */
@Component
class ProcessYear {

    /** The division a multi-instance works for; set by the model only. */
    static final String DIVISION = "division";

    /** The reporting round; set by the parent's call activity only. */
    static final String ROUND = "round";

    private final CycleBook cycles;

    ProcessYear(CycleBook cycles) {
        this.cycles = cycles;
    }

    CycleKey of(DelegateExecution execution) {
        return ofBusinessKey(execution.getProcessBusinessKey());
    }

    CycleKey ofBusinessKey(String businessKey) {
        return cycles.require(UUID.fromString(businessKey));
    }

    static Optional<String> division(VariableScope scope) {
        return Optional.ofNullable((String) scope.getVariable(DIVISION));
    }

    static Optional<Integer> round(VariableScope scope) {
        // The model writes the number as an expression, and expressions know whole numbers as Long only.
        return Optional.ofNullable((Number) scope.getVariable(ROUND)).map(Number::intValue);
    }

    /** The round of an execution that has one. */
    static int requireRound(VariableScope scope) {
        return round(scope).orElseThrow(() -> new IllegalStateException("the model did not set " + ROUND));
    }
}
