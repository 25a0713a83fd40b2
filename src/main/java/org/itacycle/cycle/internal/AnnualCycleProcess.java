package org.itacycle.cycle.internal;

import java.util.Map;
import org.itacycle.cycle.Phase;

/** The names bpmn/ita-annual-cycle.bpmn and the code share. */
final class AnnualCycleProcess {

    static final String KEY = "itaAnnualCycle";
    static final String CANCELLED = "ita.cycleCancelled";

    private static final Map<String, Phase> PHASES = Map.of(
            "callActivity_plan", Phase.PLAN,
            "callActivity_agreedPlan", Phase.EXECUTION,
            "callActivity_dissemination", Phase.DISSEMINATION,
            "timer_round6Opens", Phase.EXECUTION,
            "callActivity_round6", Phase.ROUND_6,
            "callActivity_round12", Phase.ROUND_12);

    private AnnualCycleProcess() {}

    /** The phase that the element of the parent stands for. */
    static Phase phaseOf(String element) {
        var phase = PHASES.get(element);
        if (phase == null) {
            throw new IllegalArgumentException("no phase belongs to " + element);
        }
        return phase;
    }
}
