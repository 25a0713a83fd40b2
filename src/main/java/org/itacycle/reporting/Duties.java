package org.itacycle.reporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Who owes what: the lead its measures, and the division of a unit that a step names the step. */
@Component
class Duties {

    private final Measures measures;
    private final Units units;

    Duties(Measures measures, Units units) {
        this.measures = measures;
        this.units = units;
    }

    /** What the division owes, in the order of the plan; places in messages count in this list. */
    List<OwedMeasure> of(CycleKey cycle, String division) {
        return measures.all(cycle).stream()
                .map(measure -> owed(cycle, measure, division))
                .filter(OwedMeasure::owesSomething)
                .toList();
    }

    /** The divisions that owe the step: those of its own units, else the lead's. */
    Set<String> owing(CycleKey cycle, MeasureView measure, MeasureStep step) {
        var own = step.units().stream()
                .flatMap(unit -> units.divisionOf(cycle.organization(), unit).stream())
                .collect(Collectors.toSet());
        return own.isEmpty() ? Set.of(measure.lead()) : own;
    }

    /** Whether the caller works for a unit that is named in the measure. */
    boolean mayContribute(CycleKey cycle, MeasureView measure, Actor actor) {
        return measure.units().stream().anyMatch(unit -> means(cycle, unit, actor))
                || measure.steps().stream()
                        .flatMap(step -> step.units().stream())
                        .anyMatch(unit -> means(cycle, unit, actor));
    }

    private boolean means(CycleKey cycle, String unit, Actor actor) {
        var division = units.divisionOf(cycle.organization(), unit);
        boolean everybody = division.isEmpty() && units.knows(cycle.organization(), unit);
        return everybody
                ? actor.groups().stream().anyMatch(Groups::isDivision)
                : division.filter(actor::worksFor).isPresent();
    }

    private OwedMeasure owed(CycleKey cycle, MeasureView measure, String division) {
        var steps = measure.steps().stream()
                .filter(step -> owing(cycle, measure, step).contains(division))
                .map(MeasureStep::number)
                .collect(Collectors.toSet());
        return new OwedMeasure(measure, measure.lead().equals(division), steps);
    }
}
