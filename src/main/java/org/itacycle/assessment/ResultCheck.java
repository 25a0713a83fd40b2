package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;

/** Finds every value of an official result that cannot be accepted; absent values are fine while it is entered. */
class ResultCheck {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int LONGEST_TEXT = 4000;

    private final RuleSet rules;
    private final Predicate<String> isDivision;
    private final List<Missing> wrong = new ArrayList<>();

    ResultCheck(RuleSet rules, Predicate<String> isDivision) {
        this.rules = rules;
        this.isDivision = isDivision;
    }

    List<Missing> wrong(OfficialResult result) {
        score("total", result.total());
        instruments("instruments", result.instruments());
        indicators("indicators", result.indicators());
        items(result.items());
        var previous = result.previous();
        if (previous != null) {
            score("previous.total", previous.total());
            instruments("previous.instruments", previous.instruments());
            indicators("previous.indicators", previous.indicators());
        }
        return wrong;
    }

    private void instruments(String path, Map<Instrument, BigDecimal> scores) {
        scores.forEach((instrument, score) -> score(path + "." + instrument, score));
    }

    private void indicators(String path, List<IndicatorScore> indicators) {
        var seen = new HashSet<Integer>();
        for (int index = 0; index < indicators.size(); index++) {
            var indicator = indicators.get(index);
            var where = path + "[" + index + "].";
            if (rules.indicator(indicator.number()).isEmpty()) {
                wrong(where + "number", "assessment.indicator-unknown", indicator.number());
            } else if (!seen.add(indicator.number())) {
                wrong(where + "number", "assessment.indicator-twice", indicator.number());
            }
            score(where + "score", indicator.score());
            parts(where, indicator.partScores());
            var lead = indicator.lead();
            if (lead != null && !isDivision.test(lead)) {
                wrong(where + "lead", "assessment.lead-unknown", lead);
            }
        }
    }

    private void parts(String where, List<BigDecimal> scores) {
        for (int index = 0; index < scores.size(); index++) {
            score(where + "partScores[" + index + "]", scores.get(index));
        }
    }

    private void items(List<ItemScore> items) {
        for (int index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var where = "items[" + index + "].";
            var code = item.code();
            if (code == null || code.isBlank()) {
                wrong(where + "code", "assessment.code-missing");
            }
            score(where + "score", item.score());
            text(where + "text", item.text());
            text(where + "comment", item.comment());
        }
    }

    private void text(String where, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            wrong(where, "assessment.text-too-long", LONGEST_TEXT);
        }
    }

    private void score(String where, @Nullable BigDecimal score) {
        if (score == null) {
            return;
        }
        if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
            wrong(where, "assessment.score-range");
        } else if (score.stripTrailingZeros().scale() > 2) {
            wrong(where, "assessment.score-decimals");
        }
    }

    private void wrong(String where, String message, Object... arguments) {
        wrong.add(Missing.of(where, message, arguments));
    }
}
