package org.itacycle.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RuleSet;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything the findings about a plan are made from. The measures answer last year's result, so its rules name the
 * indicators and items; how much a finding matters is said by the rules of the measures' own year.
 */
record PlanFacts(
        CycleKey cycle,
        List<MeasureView> measures,
        AssessmentView result,
        Map<Integer, AnalysisView> analyses,
        Map<Integer, Intent> intents,
        RuleSet resultRules,
        RuleSet rules,
        Predicate<String> knownUnit) {

    /** The year of the measures as it is written. */
    String year() {
        return String.valueOf(cycle.measureYear());
    }

    /** The indicators that a measure answers, by itself or by one of their items. */
    Set<Integer> indicatorsOf(MeasureView measure) {
        return measure.focus().stream()
                .map(this::indicatorOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isAnswered(int indicator) {
        return measures.stream().anyMatch(measure -> indicatorsOf(measure).contains(indicator));
    }

    boolean means(int indicator, Intent intent) {
        return intents.get(indicator) == intent;
    }

    /** Whether a day of the period lies outside the year of the measures. */
    boolean leavesYear(@Nullable Period period) {
        var year = new FiscalYear(cycle.measureYear());
        return period != null && period.leaves(year.start(), year.end());
    }

    /** The indicators with the lowest score; several when they share it. */
    List<Integer> weakest() {
        var lowest = result.indicators().stream()
                .map(AssessmentView.IndicatorView::score)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return result.indicators().stream()
                .filter(indicator -> indicator.score() != null
                        && lowest.filter(score -> score.compareTo(indicator.score()) == 0)
                                .isPresent())
                .map(AssessmentView.IndicatorView::number)
                .toList();
    }

    Optional<BigDecimal> itemScore(String code) {
        return result.items().stream()
                .filter(item -> code.equalsIgnoreCase(item.code()))
                .map(AssessmentView.ItemView::score)
                .filter(Objects::nonNull)
                .findFirst();
    }

    String nameOf(int indicator) {
        return resultRules.indicator(indicator).map(RuleSet.Indicator::name).orElse("");
    }

    private Optional<Integer> indicatorOf(Focus focus) {
        return Indicators.of(focus, resultRules);
    }
}
