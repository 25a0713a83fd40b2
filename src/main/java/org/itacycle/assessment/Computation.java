package org.itacycle.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.AssessmentView.Computed;
import org.itacycle.assessment.AssessmentView.ComputedScore;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.itacycle.assessment.RuleSet.Indicator;
import org.itacycle.assessment.RuleSet.InstrumentRule;
import org.itacycle.assessment.RuleSet.Item;

/** What the official values should add up to; a mean is formed only where all its values are known. */
class Computation {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final OfficialResult official;
    private final RuleSet rules;
    private final Map<Instrument, BigDecimal> means;

    Computation(OfficialResult official, RuleSet rules) {
        this.official = official;
        this.rules = rules;
        this.means = meansOfIndicators();
    }

    Computed result() {
        return new Computed(
                means,
                weightedTotal().orElse(null),
                meansOfItems(),
                rules.instruments().stream()
                        .map(InstrumentRule::code)
                        .filter(code -> !official.instruments().containsKey(code) && means.containsKey(code))
                        .toList());
    }

    /** The official value of every instrument, the computed one where none was announced. */
    Map<Instrument, BigDecimal> effectiveInstruments() {
        var effective = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        effective.putAll(means);
        effective.putAll(official.instruments());
        return effective;
    }

    Optional<BigDecimal> meanOfItems(Indicator indicator) {
        var scores = rules.itemsOf(indicator.number()).stream()
                .map(Item::code)
                .map(code -> official.item(code).map(ItemScore::score))
                .toList();
        return mean(scores);
    }

    private List<ComputedScore> meansOfItems() {
        var computed = new ArrayList<ComputedScore>();
        for (var indicator : rules.indicators()) {
            if (indicator.itemMean()) {
                meanOfItems(indicator).ifPresent(score -> computed.add(new ComputedScore(indicator.number(), score)));
            }
        }
        return computed;
    }

    private Map<Instrument, BigDecimal> meansOfIndicators() {
        var computed = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        for (var instrument : rules.instruments()) {
            var scores = rules.indicators().stream()
                    .filter(indicator -> indicator.instrument() == instrument.code())
                    .map(indicator -> official.score(indicator.number()))
                    .toList();
            mean(scores).ifPresent(score -> computed.put(instrument.code(), score));
        }
        return computed;
    }

    private Optional<BigDecimal> weightedTotal() {
        var effective = effectiveInstruments();
        if (effective.size() < rules.instruments().size()) {
            return Optional.empty();
        }
        return rules.instruments().stream()
                .map(rule -> effective
                        .getOrDefault(rule.code(), BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(rule.weight())))
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(PERCENT, 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> mean(List<Optional<BigDecimal>> scores) {
        if (scores.isEmpty() || scores.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return scores.stream()
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP));
    }
}
