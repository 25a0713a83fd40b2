package org.itacycle.measure;

import java.util.List;
import java.util.function.Predicate;
import org.itacycle.problem.Missing;

/** One thing a measure must have before it can be put into a plan. */
record MeasureRule(String where, String message, Predicate<MeasureView> satisfied) {

    static final MeasureRule TITLE = new MeasureRule("title", "measure.missing-title", MeasureView::hasWords);

    static final MeasureRule STEPS = new MeasureRule(
            "steps",
            "measure.missing-steps",
            measure -> measure.steps().stream().anyMatch(step -> !step.isEmpty()));

    static final MeasureRule UNITS = new MeasureRule(
            "units", "measure.missing-units", measure -> !measure.units().isEmpty());

    static final MeasureRule PERIOD = new MeasureRule(
            "period",
            "measure.missing-period",
            measure -> measure.period() != null && measure.period().hasBothEnds());

    /** On paper the office may have named units in words of its own. */
    private static final MeasureRule UNITS_IN_WORDS = new MeasureRule(
            UNITS.where, UNITS.message, measure -> !measure.units().isEmpty() || measure.unitsText() != null);

    private static final List<MeasureRule> ON_PAPER = List.of(TITLE, STEPS, UNITS_IN_WORDS, PERIOD);

    static final List<MeasureRule> ALL = List.of(TITLE, STEPS, UNITS, PERIOD);

    /** What the measure at the place of a list lacks. */
    static List<Missing> missing(MeasureView measure, int place) {
        return missing(ALL, measure, place);
    }

    /** What a measure that was agreed on paper lacks. */
    static List<Missing> missingOnPaper(MeasureView measure, int place) {
        return missing(ON_PAPER, measure, place);
    }

    private static List<Missing> missing(List<MeasureRule> rules, MeasureView measure, int place) {
        return rules.stream()
                .filter(rule -> !rule.satisfied.test(measure))
                .map(rule ->
                        Missing.of("measures[" + place + "]." + rule.where, rule.message, place + 1, measure.words()))
                .toList();
    }
}
