package org.itacycle.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** Which division leads which indicator: what was recorded, before that what is proposed. */
@Component
class Leads {

    private final IndicatorDefaults defaults;
    private final Divisions divisions;
    private final WorkItems work;

    Leads(IndicatorDefaults defaults, Divisions divisions, WorkItems work) {
        this.defaults = defaults;
        this.divisions = divisions;
        this.work = work;
    }

    /** The leads by indicator; an indicator for which no division is known is absent. */
    Map<Integer, String> of(CycleKey cycle, RuleSet rules, OfficialResult result) {
        return of(cycle, rules, result, names(cycle));
    }

    /** The same where the names of the divisions that may lead have been read. */
    Map<Integer, String> of(CycleKey cycle, RuleSet rules, OfficialResult result, Map<String, String> names) {
        var leads = new TreeMap<Integer, String>();
        for (var indicator : rules.indicators()) {
            recorded(result, indicator.number())
                    .or(() -> proposed(cycle, indicator.number()).filter(names::containsKey))
                    .ifPresent(lead -> leads.put(indicator.number(), lead));
        }
        return leads;
    }

    /** Code to name of the divisions that may lead. */
    Map<String, String> names(CycleKey cycle) {
        return divisions.names(cycle.organization());
    }

    /**
     * Once the result is sent every lead has its tasks; an indicator may then only go to a division that still has one
     * to write in, or to anyone while the coordinator consolidates.
     */
    List<Missing> withoutTask(CycleKey cycle, Map<Integer, String> before, List<IndicatorScore> indicators) {
        if (work.isOpen(cycle, TaskKey.RECORD_RESULT, null, null)
                || work.isOpen(cycle, TaskKey.RECORD_AGREED_PLAN, null, null)
                || work.isOpen(cycle, TaskKey.CONSOLIDATE_PLAN, null, null)) {
            return List.of();
        }
        var wrong = new ArrayList<Missing>();
        for (int index = 0; index < indicators.size(); index++) {
            var lead = indicators.get(index).lead();
            if (lead != null && !lead.equals(before.get(indicators.get(index).number())) && !writes(cycle, lead)) {
                wrong.add(Missing.of("indicators[" + index + "].lead", "assessment.lead-without-task", lead));
            }
        }
        return wrong;
    }

    private boolean writes(CycleKey cycle, String division) {
        return work.isOpen(cycle, TaskKey.ANALYSE_INDICATORS, null, division)
                || work.isOpen(cycle, TaskKey.DRAFT_MEASURES, null, division);
    }

    private Optional<String> proposed(CycleKey cycle, int indicator) {
        return Optional.of(defaults.leadOf(cycle.organization(), indicator));
    }

    private static Optional<String> recorded(OfficialResult result, int number) {
        return result.indicators().stream()
                .filter(indicator -> indicator.number() == number)
                .map(IndicatorScore::lead)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
