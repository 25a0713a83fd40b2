package org.itacycle.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.RuleSet;
import org.itacycle.measure.FindingRule.Place;

/** Whether the measures together answer what the result says. */
final class CoverageFindings {

    static final FindingRule WEAKEST_WITHOUT_MEASURE = FindingRule.indicators(
            "WEAKEST_INDICATOR_WITHOUT_MEASURE",
            (facts, indicator) -> facts.weakest().contains(indicator) && !facts.isAnswered(indicator));

    static final FindingRule IMPROVE_WITHOUT_MEASURE = FindingRule.indicators(
            "IMPROVE_INDICATOR_WITHOUT_MEASURE",
            (facts, indicator) -> facts.means(indicator, Intent.IMPROVE) && !facts.isAnswered(indicator));

    static final FindingRule DEVELOP_WITHOUT_MEASURE = FindingRule.indicators(
            "DEVELOP_INDICATOR_WITHOUT_MEASURE",
            (facts, indicator) -> facts.means(indicator, Intent.DEVELOP) && !facts.isAnswered(indicator));

    /** An item below the good level that neither itself nor its indicator is anybody's focus. */
    static final FindingRule WEAK_ITEM_WITHOUT_MEASURE = new FindingRule(
            "WEAK_ITEM_WITHOUT_MEASURE",
            facts -> facts.result().items().stream()
                    .filter(item -> item.score() != null && item.score().compareTo(goodLevel(facts)) < 0)
                    .map(item -> facts.resultRules().item(item.code()).orElse(null))
                    .filter(Objects::nonNull)
                    .filter(item -> facts.measures().stream().noneMatch(measure -> answers(measure, item)))
                    .map(item -> Place.of("items." + item.code(), item.code(), item.text())));

    static final List<FindingRule> ALL = List.of(
            IMPROVE_WITHOUT_MEASURE, WEAKEST_WITHOUT_MEASURE, DEVELOP_WITHOUT_MEASURE, WEAK_ITEM_WITHOUT_MEASURE);

    private CoverageFindings() {}

    private static boolean answers(MeasureView measure, RuleSet.Item item) {
        return measure.focuses(item.indicator())
                || measure.focus().stream()
                        .anyMatch(focus ->
                                focus.type() == Focus.Type.ITEM && item.code().equalsIgnoreCase(focus.ref()));
    }

    private static BigDecimal goodLevel(PlanFacts facts) {
        return facts.resultRules().ratings().stream()
                .filter(rule -> rule.level() == RatingLevel.PASS_GOOD)
                .map(RuleSet.LevelRule::instrument)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
