package org.itacycle.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** What each division has to report on, for lists that name it beside the task. */
@Component
public class OwedMeasures {

    private final Measures measures;
    private final Units units;

    OwedMeasures(Measures measures, Units units) {
        this.measures = measures;
        this.units = units;
    }

    /** The measures by division, in the order of the plan: those it leads, and those of which it owes a step. */
    public Map<String, List<MeasureView>> byDivision(CycleKey cycle) {
        var tree = units.of(cycle.organization());
        var owed = new HashMap<String, List<MeasureView>>();
        for (var measure : measures.all(cycle)) {
            Stream.concat(
                            Stream.of(measure.lead()),
                            measure.steps().stream()
                                    .map(MeasureStep::units)
                                    .flatMap(List::stream)
                                    .flatMap(unit -> tree.divisionOf(unit).stream()))
                    .collect(Collectors.toSet())
                    .forEach(division -> owed.computeIfAbsent(division, first -> new ArrayList<>())
                            .add(measure));
        }
        return owed;
    }
}
