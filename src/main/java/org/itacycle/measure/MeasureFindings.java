package org.itacycle.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.measure.FindingRule.Place;

/** What can be said about a measure by looking at it alone. The elements are those of the year's item for measures. */
final class MeasureFindings {

    private static final BigDecimal FULL_SCORE = new BigDecimal("100");
    private static final Pattern FISCAL_YEAR = Pattern.compile("ปีงบประมาณ\\s*(?:พ\\.\\s*ศ\\.)?\\s*(25\\d\\d)");

    static final FindingRule WITHOUT_TITLE =
            FindingRule.field("MEASURE_WITHOUT_TITLE", "title", (facts, measure) -> !measure.hasWords());

    static final FindingRule WITHOUT_FOCUS = FindingRule.field(
            "MEASURE_WITHOUT_FOCUS",
            "focus",
            (facts, measure) -> measure.focus().isEmpty());

    static final FindingRule WITHOUT_STEPS = FindingRule.field(
            "MEASURE_WITHOUT_STEPS",
            "steps",
            (facts, measure) -> measure.steps().stream().allMatch(MeasureStep::isEmpty));

    static final FindingRule WITHOUT_UNITS = FindingRule.field(
            "MEASURE_WITHOUT_UNITS",
            "units",
            (facts, measure) -> measure.units().isEmpty());

    /** The tree of units may have changed since the measure was written. */
    static final FindingRule UNIT_UNKNOWN = FindingRule.measures(
            "UNIT_UNKNOWN",
            (facts, measure) -> measure.namedUnits()
                    .filter(unit -> !facts.knownUnit().test(unit))
                    .map(unit -> Place.in(measure, "units", unit)));

    static final FindingRule WITHOUT_PERIOD = FindingRule.field(
            "MEASURE_WITHOUT_PERIOD",
            "period",
            (facts, measure) -> measure.period() == null || !measure.period().hasBothEnds());

    static final FindingRule WITHOUT_MONITORING = FindingRule.field(
            "MEASURE_WITHOUT_MONITORING", "monitoring", (facts, measure) -> measure.monitoring() == null);

    /** An empty step among written ones; a measure without any is found by another rule. */
    static final FindingRule STEP_WITHOUT_TEXT = FindingRule.measures(
            "STEP_WITHOUT_TEXT",
            (facts, measure) -> measure.steps().stream().allMatch(MeasureStep::isEmpty)
                    ? Stream.empty()
                    : steps(measure, "text", (whole, step) -> step.isEmpty()));

    static final FindingRule PERIOD_OUTSIDE_FISCAL_YEAR = FindingRule.measures(
            "PERIOD_OUTSIDE_FISCAL_YEAR",
            (facts, measure) -> Stream.concat(
                    facts.leavesYear(measure.period())
                            ? Stream.of(Place.in(measure, "period", facts.year()))
                            : Stream.empty(),
                    steps(measure, "period", (whole, step) -> facts.leavesYear(step.period()), facts.year())));

    static final FindingRule STEP_OUTSIDE_MEASURE_PERIOD = FindingRule.measures(
            "STEP_OUTSIDE_MEASURE_PERIOD", (facts, measure) -> steps(measure, "period", MeasureFindings::isOutside));

    static final FindingRule FOCUS_ALREADY_AT_FULL_SCORE = FindingRule.measures(
            "FOCUS_ALREADY_AT_FULL_SCORE",
            (facts, measure) -> IntStream.range(0, measure.focus().size())
                    .filter(i -> isAtFullScore(facts, measure.focus().get(i)))
                    .mapToObj(i -> Place.in(
                            measure, "focus[" + i + "]", measure.focus().get(i).ref())));

    static final FindingRule YEAR_IN_TEXT_DIFFERS = FindingRule.field(
            "YEAR_IN_TEXT_DIFFERS",
            "title",
            (facts, measure) -> measure.texts().anyMatch(text -> namesOtherYear(facts, text)));

    static final List<FindingRule> ALL = List.of(
            WITHOUT_TITLE,
            WITHOUT_FOCUS,
            WITHOUT_STEPS,
            WITHOUT_UNITS,
            UNIT_UNKNOWN,
            WITHOUT_PERIOD,
            WITHOUT_MONITORING,
            STEP_WITHOUT_TEXT,
            PERIOD_OUTSIDE_FISCAL_YEAR,
            STEP_OUTSIDE_MEASURE_PERIOD,
            FOCUS_ALREADY_AT_FULL_SCORE,
            YEAR_IN_TEXT_DIFFERS);

    private MeasureFindings() {}

    private static Stream<Place> steps(
            MeasureView measure, String field, BiPredicate<MeasureView, MeasureStep> found, Object... more) {
        return IntStream.range(0, measure.steps().size())
                .filter(i -> found.test(measure, measure.steps().get(i)))
                .mapToObj(i -> Place.in(measure, "steps[" + i + "]." + field, more));
    }

    private static boolean isOutside(MeasureView measure, MeasureStep step) {
        var whole = measure.period();
        return whole != null
                && step.period() != null
                && whole.start() != null
                && whole.end() != null
                && step.period().leaves(whole.start(), whole.end());
    }

    private static boolean isAtFullScore(PlanFacts facts, Focus focus) {
        return focus.type() == Focus.Type.ITEM
                && facts.itemScore(focus.ref())
                        .filter(score -> score.compareTo(FULL_SCORE) >= 0)
                        .isPresent();
    }

    /** A plan speaks of its own year and of the result it answers; another year was copied from an older paper. */
    private static boolean namesOtherYear(PlanFacts facts, String text) {
        return FISCAL_YEAR
                .matcher(ThaiDates.arabicDigits(text))
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .anyMatch(year -> year != facts.cycle().measureYear()
                        && year != facts.cycle().resultYear());
    }
}
