package org.itacycle.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.RuleSet.LevelRule;
import org.itacycle.calendar.ThaiDates;
import org.jspecify.annotations.Nullable;

/** The figures of a result as sentences need them: thresholds of the year, ranks, means, numbers as they are printed. */
class Figures {

    private final AssessmentView view;
    private final RuleSet rules;

    Figures(AssessmentView view, RuleSet rules) {
        this.view = view;
        this.rules = rules;
    }

    /** The score with two decimals and Thai digits. */
    static String points(BigDecimal score) {
        return ThaiDates.thaiDigits(score.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    static String number(int number) {
        return ThaiDates.thaiDigits(number);
    }

    static Optional<BigDecimal> mean(Collection<BigDecimal> scores) {
        return scores.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP));
    }

    String previousYear() {
        return number(view.resultYear() - 1);
    }

    /** The least score of every instrument that the next better level asks for, above the score. */
    Optional<LevelRule> nextAbove(BigDecimal score) {
        return thresholds().stream()
                .filter(level -> level.instrument().compareTo(score) > 0)
                .findFirst();
    }

    /** The best level whose least score of an instrument the score reaches. */
    Optional<LevelRule> reached(BigDecimal score) {
        return thresholds().stream()
                .filter(level -> level.instrument().compareTo(score) <= 0)
                .reduce((lower, higher) -> higher);
    }

    private List<LevelRule> thresholds() {
        return rules.ratings().stream()
                .filter(level -> level.instrument().signum() > 0)
                .sorted(Comparator.comparing(LevelRule::instrument))
                .toList();
    }

    /** The official score of every instrument, the computed one where none was announced. */
    Map<Instrument, BigDecimal> instruments() {
        var effective = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        effective.putAll(view.computed().instruments());
        effective.putAll(view.instruments());
        return effective;
    }

    /** The indicators with a score, the weakest first. */
    List<IndicatorView> weakestFirst() {
        return view.indicators().stream()
                .filter(indicator -> indicator.score() != null)
                .sorted(Comparator.comparing(Figures::score))
                .toList();
    }

    List<IndicatorView> of(Instrument instrument) {
        return view.indicators().stream()
                .filter(indicator -> indicator.instrument() == instrument)
                .toList();
    }

    static BigDecimal score(IndicatorView indicator) {
        return known(indicator.score());
    }

    static BigDecimal known(@Nullable BigDecimal score) {
        return Objects.requireNonNull(score);
    }
}
