package org.itacycle.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(units.of(cycle.organization()), measures.all(cycle), division);
    }

    /** What each of the divisions owes, as {@link #of} says it of one. */
    Map<String, List<OwedMeasure>> ofEach(CycleKey cycle, Set<String> divisions) {
        var tree = units.of(cycle.organization());
        var all = measures.all(cycle);
        var owed = new LinkedHashMap<String, List<OwedMeasure>>();
        divisions.forEach(division -> owed.put(division, of(tree, all, division)));
        return owed;
    }

    private static List<OwedMeasure> of(Units.Tree tree, List<MeasureView> all, String division) {
        return all.stream()
                .map(measure -> new OwedMeasure(
                        measure, measure.lead().equals(division), steps(tree, measure, division::equals)))
                .filter(OwedMeasure::owesSomething)
                .toList();
    }

    /** The numbers of the steps that one of the divisions owes. */
    Set<Integer> steps(CycleKey cycle, MeasureView measure, Predicate<String> division) {
        return steps(units.of(cycle.organization()), measure, division);
    }

    /** Whether the caller works for a unit that is named in the measure. */
    boolean mayContribute(CycleKey cycle, MeasureView measure, Actor actor) {
        var tree = units.of(cycle.organization());
        var ofSteps = measure.steps().stream().flatMap(step -> step.units().stream());
        return Stream.concat(measure.units().stream(), ofSteps).anyMatch(unit -> means(tree, unit, actor));
    }

    private static boolean means(Units.Tree tree, String unit, Actor actor) {
        return tree.meansEverybody(unit)
                ? actor.groups().stream().anyMatch(Groups::isDivision)
                : tree.divisionOf(unit).filter(actor::worksFor).isPresent();
    }

    private static Set<Integer> steps(Units.Tree tree, MeasureView measure, Predicate<String> division) {
        return measure.steps().stream()
                .filter(step -> owing(tree, measure, step).stream().anyMatch(division))
                .map(MeasureStep::number)
                .collect(Collectors.toSet());
    }

    /** The divisions that owe the step: those of its own units, else the lead's. */
    private static Set<String> owing(Units.Tree tree, MeasureView measure, MeasureStep step) {
        var own = step.units().stream()
                .flatMap(unit -> tree.divisionOf(unit).stream())
                .collect(Collectors.toSet());
        return own.isEmpty() ? Set.of(measure.lead()) : own;
    }
}
