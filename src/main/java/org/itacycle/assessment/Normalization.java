package org.itacycle.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.itacycle.assessment.OfficialResult.PreviousResult;
import org.itacycle.assessment.RuleSet.Indicator;
import org.itacycle.assessment.RuleSet.Item;
import org.jspecify.annotations.Nullable;

/** Brings an accepted result into the form in which it is stored: two decimals, every indicator with its lead. */
class Normalization {

    private final RuleSet rules;

    Normalization(RuleSet rules) {
        this.rules = rules;
    }

    OfficialResult of(OfficialResult result, Map<Integer, String> leads) {
        return new OfficialResult(
                score(result.total()),
                result.level(),
                scores(result.instruments()),
                rules.indicators().stream()
                        .map(indicator -> indicator(indicator, result, leads))
                        .toList(),
                result.items().stream()
                        .filter(item -> !item.isEmpty())
                        .map(this::item)
                        .toList(),
                previous(result.previous()));
    }

    private static IndicatorScore indicator(Indicator rule, OfficialResult result, Map<Integer, String> leads) {
        var given = result.indicators().stream()
                .filter(indicator -> indicator.number() == rule.number())
                .findFirst();
        return new IndicatorScore(
                rule.number(),
                given.map(IndicatorScore::score).map(Normalization::score).orElse(null),
                given.map(IndicatorScore::partScores).orElse(List.of()).stream()
                        .map(Normalization::twoDecimals)
                        .toList(),
                leads.get(rule.number()));
    }

    private ItemScore item(ItemScore item) {
        var code = Optional.ofNullable(item.code()).map(String::strip);
        var text = Optional.ofNullable(item.text())
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .filter(given -> rules.item(code.orElse(""))
                        .map(Item::text)
                        .filter(given::equals)
                        .isEmpty());
        var comment = Optional.ofNullable(item.comment()).map(String::strip).filter(given -> !given.isEmpty());
        return new ItemScore(code.orElse(null), score(item.score()), text.orElse(null), comment.orElse(null));
    }

    private static @Nullable PreviousResult previous(@Nullable PreviousResult previous) {
        if (previous == null) {
            return null;
        }
        var indicators = previous.indicators().stream()
                .filter(indicator -> indicator.score() != null)
                .map(indicator -> new IndicatorScore(
                        indicator.number(), score(indicator.score()), indicator.partScores(), indicator.lead()))
                .toList();
        var known = new PreviousResult(
                score(previous.total()), previous.level(), scores(previous.instruments()), indicators);
        return known.isEmpty() ? null : known;
    }

    private static Map<Instrument, BigDecimal> scores(Map<Instrument, BigDecimal> scores) {
        var rounded = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        scores.forEach((instrument, score) -> rounded.put(instrument, twoDecimals(score)));
        return rounded;
    }

    private static @Nullable BigDecimal score(@Nullable BigDecimal score) {
        return score == null ? null : twoDecimals(score);
    }

    private static BigDecimal twoDecimals(BigDecimal score) {
        return score.setScale(2, RoundingMode.UNNECESSARY);
    }
}
