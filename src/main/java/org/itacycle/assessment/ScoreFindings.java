package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.assessment.RuleSet.Indicator;
import org.itacycle.assessment.RuleSet.InstrumentRule;
import org.jspecify.annotations.Nullable;

/** Where the official values do not fit each other or the rule set. Hints for people; nothing is ever corrected. */
class ScoreFindings {

    private final OfficialResult official;
    private final RuleSet rules;
    private final Computation computation;
    private final List<Finding> findings = new ArrayList<>();

    ScoreFindings(OfficialResult official, RuleSet rules, Computation computation) {
        this.official = official;
        this.rules = rules;
        this.computation = computation;
    }

    List<Finding> all() {
        var computed = computation.result();
        differs("TOTAL_DIFFERS_FROM_WEIGHTED", "total", "", official.total(), computed.total());
        official.instruments()
                .forEach((code, score) -> differs(
                        "INSTRUMENT_DIFFERS_FROM_INDICATORS",
                        "instruments." + code,
                        code.name(),
                        score,
                        computed.instruments().get(code)));
        indicators();
        items();
        level();
        return findings;
    }

    private void indicators() {
        for (int index = 0; index < official.indicators().size(); index++) {
            var score = official.indicators().get(index);
            var where = "indicators[" + index + "].score";
            rules.indicator(score.number())
                    .filter(Indicator::itemMean)
                    .ifPresent(indicator -> differs(
                            twoSources(indicator, score)
                                    ? "INDICATOR_DIFFERS_FROM_PARTS"
                                    : "INDICATOR_DIFFERS_FROM_ITEMS",
                            where,
                            String.valueOf(indicator.number()),
                            score.score(),
                            computation.meanOfItems(indicator).orElse(null)));
        }
    }

    private boolean twoSources(Indicator indicator, IndicatorScore score) {
        return !score.partScores().isEmpty()
                || rules.instruments().stream()
                        .filter(instrument -> instrument.code() == indicator.instrument())
                        .anyMatch(InstrumentRule::twoSources);
    }

    private void items() {
        var seen = new HashSet<String>();
        for (int index = 0; index < official.items().size(); index++) {
            var code = String.valueOf(official.items().get(index).code());
            var where = "items[" + index + "].code";
            if (rules.item(code).isEmpty()) {
                found("ITEM_UNKNOWN", where, code, String.valueOf(rules.fiscalYear()));
            }
            if (!seen.add(code.toLowerCase(Locale.ROOT))) {
                found("ITEM_TWICE", where, code);
            }
        }
    }

    private void level() {
        var announced = official.level();
        if (announced == null) {
            return;
        }
        new RatingRule(rules)
                .level(official.total(), computation.effectiveInstruments())
                .filter(level -> level != announced)
                .ifPresent(
                        level -> found("LEVEL_DIFFERS_FROM_RULE", "level", rules.label(announced), rules.label(level)));
    }

    private void differs(
            String code, String where, String what, @Nullable BigDecimal score, @Nullable BigDecimal computed) {
        if (score == null || computed == null) {
            return;
        }
        if (score.subtract(computed).abs().compareTo(rules.tolerance()) > 0) {
            found(code, where, what, score.toPlainString(), computed.toPlainString());
        }
    }

    private void found(String code, String where, Object... arguments) {
        var key = "assessment.finding." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        findings.add(Finding.of(code, rules.scoreSeverity(code), where, key, arguments));
    }
}
