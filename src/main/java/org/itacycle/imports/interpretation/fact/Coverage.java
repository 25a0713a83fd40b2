package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.INDICATOR_WITHOUT_MEASURE;
import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_WITHOUT_MEASURE;
import static org.itacycle.imports.interpretation.trace.FindingCode.MEASURE_FOR_FULL_SCORE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.ImportPreview.ReadItem;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.measure.Focus;

/** Whether the measures aim at what scored low. Asked only where measures say what they aim at. */
final class Coverage {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final ReadScores scores;
    private final List<ReadMeasure> measures;
    private final BigDecimal goodLevel;
    private final RuleSet rules;
    private final Trace trace;

    Coverage(ReadScores scores, List<ReadMeasure> measures, BigDecimal goodLevel, RuleSet rules, Trace trace) {
        this.scores = scores;
        this.measures = measures;
        this.goodLevel = goodLevel;
        this.rules = rules;
        this.trace = trace;
    }

    void check() {
        fullScores();
        boolean focused = measures.stream()
                .flatMap(measure -> measure.focus().stream())
                .anyMatch(focus -> focus.type() == Focus.Type.INDICATOR || focus.type() == Focus.Type.ITEM);
        if (focused) {
            indicators();
            items();
        }
    }

    private void fullScores() {
        for (int at = 0; at < measures.size(); at++) {
            var where = "measures[" + at + "].focus";
            for (var focus : measures.get(at).focus()) {
                if (focus.type() == Focus.Type.ITEM
                        && score(focus.ref())
                                .filter(score -> score.compareTo(FULL) == 0)
                                .isPresent()) {
                    trace.doubt(MEASURE_FOR_FULL_SCORE, where, trace.places().get(where), null, focus.ref());
                }
            }
        }
    }

    private Optional<BigDecimal> score(String code) {
        return scores.items().stream()
                .filter(item -> item.code().equalsIgnoreCase(code))
                .findFirst()
                .map(ReadItem::score);
    }

    private void indicators() {
        for (int at = 0; at < scores.indicators().size(); at++) {
            var indicator = scores.indicators().get(at);
            if (!isAnswered(indicator.number())) {
                var where = "scores.indicators[" + at + "]";
                trace.doubt(
                        INDICATOR_WITHOUT_MEASURE,
                        where,
                        trace.places().get(where + ".score"),
                        null,
                        String.valueOf(indicator.number()),
                        indicator.score() == null ? "-" : indicator.score().toPlainString());
            }
        }
    }

    private boolean isAnswered(int indicator) {
        return measures.stream()
                .flatMap(measure -> measure.focus().stream())
                .anyMatch(focus ->
                        focus.type() == Focus.Type.INDICATOR && focus.ref().equals(String.valueOf(indicator))
                                || focus.type() == Focus.Type.ITEM
                                        && rules.item(focus.ref())
                                                .filter(item -> item.indicator() == indicator)
                                                .isPresent());
    }

    /** A low item of an indicator whose measures all aim at its other items. */
    private void items() {
        for (int at = 0; at < scores.items().size(); at++) {
            var item = scores.items().get(at);
            var score = item.score();
            boolean low = score != null && score.compareTo(goodLevel) < 0;
            boolean answered = rules.item(item.code())
                    .filter(rule -> isAnswered(rule.indicator()))
                    .isPresent();
            if (score != null && low && answered && !isFocused(item.code())) {
                var where = "scores.items[" + at + "]";
                trace.doubt(
                        ITEM_WITHOUT_MEASURE,
                        where,
                        trace.places().get(where + ".score"),
                        null,
                        item.code(),
                        score.toPlainString(),
                        item.text() == null ? "" : item.text());
            }
        }
    }

    private boolean isFocused(String code) {
        return measures.stream()
                .flatMap(measure -> measure.focus().stream())
                .anyMatch(
                        focus -> focus.type() == Focus.Type.ITEM && focus.ref().equalsIgnoreCase(code));
    }
}
