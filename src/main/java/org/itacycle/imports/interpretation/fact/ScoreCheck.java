package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.INDICATOR_SCORES_DIFFER;
import static org.itacycle.imports.interpretation.trace.FindingCode.INSTRUMENT_NOT_MEAN;
import static org.itacycle.imports.interpretation.trace.FindingCode.LEVEL_DIFFERS;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_MISREAD;
import static org.itacycle.imports.interpretation.trace.FindingCode.TOTAL_NOT_WEIGHTED_MEAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.InstrumentRule;
import org.itacycle.assessment.RuleSet.LevelRule;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.interpretation.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Whether printed scores fit each other: sources of one indicator, instruments, total and level. */
final class ScoreCheck {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final RuleSet rules;
    private final List<ReadIndicator> indicators;
    private final Trace trace;

    ScoreCheck(RuleSet rules, List<ReadIndicator> indicators, Trace trace) {
        this.rules = rules;
        this.indicators = indicators;
        this.trace = trace;
    }

    /** Every other value of an indicator: two sources of a survey may differ, else a digit was misread. */
    void sources(List<PrintedScore> chosen, List<PrintedScore> all) {
        for (int at = 0; at < chosen.size(); at++) {
            var taken = chosen.get(at);
            var where = "scores.indicators[" + at + "].score";
            trace.read(where, taken.place());
            all.stream()
                    .filter(other -> other.indicator() == taken.indicator()
                            && other.ofItems() != null
                            && other.score().compareTo(taken.score()) != 0)
                    .forEach(other -> trace.doubt(
                            twoSources(taken.indicator()) ? INDICATOR_SCORES_DIFFER : SCORE_MISREAD,
                            where,
                            other.place(),
                            other.text(),
                            String.valueOf(taken.indicator()),
                            taken.score().toPlainString(),
                            other.score().toPlainString()));
        }
    }

    private boolean twoSources(int indicator) {
        return rules.indicator(indicator)
                .flatMap(of -> rules.instruments().stream()
                        .filter(instrument -> instrument.code() == of.instrument())
                        .findFirst())
                .filter(InstrumentRule::twoSources)
                .isPresent();
    }

    /** The printed instruments without those that are not the mean of their indicators; null where none is usable. */
    Map<Instrument, @Nullable BigDecimal> instruments(Map<Instrument, PrintedScore> printed) {
        var usable = new EnumMap<Instrument, @Nullable BigDecimal>(Instrument.class);
        for (var rule : rules.instruments()) {
            var instrument = rule.code();
            var score = printed.get(instrument);
            var mean = mean(instrument);
            boolean fits = score != null
                    && mean.map(value -> near(value, score.score())).orElse(true);
            usable.put(instrument, fits && score != null ? score.score() : null);
            if (score != null && !fits) {
                trace.doubt(
                        INSTRUMENT_NOT_MEAN,
                        "scores.instruments." + instrument,
                        score.place(),
                        score.text(),
                        instrument.name(),
                        score.score().toPlainString(),
                        mean.map(BigDecimal::toPlainString).orElse(""));
            }
        }
        return usable;
    }

    private Optional<BigDecimal> mean(Instrument instrument) {
        var numbers = rules.indicators().stream()
                .filter(indicator -> indicator.instrument() == instrument)
                .map(RuleSet.Indicator::number)
                .toList();
        var scores = indicators.stream()
                .filter(indicator -> numbers.contains(indicator.number()))
                .map(ReadIndicator::score)
                .flatMap(score -> Optional.ofNullable(score).stream())
                .toList();
        if (scores.size() != numbers.size() || numbers.isEmpty()) {
            return Optional.empty();
        }
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP));
    }

    private boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(rules.tolerance()) <= 0;
    }

    void total(
            @Nullable PrintedScore total, @Nullable RatingLevel level, Map<Instrument, @Nullable BigDecimal> usable) {
        if (total == null) {
            return;
        }
        var effective = effective(usable);
        if (effective.size() < rules.instruments().size()) {
            return;
        }
        var weighted = weighted(effective);
        if (!near(weighted, total.score())) {
            trace.doubt(
                    TOTAL_NOT_WEIGHTED_MEAN,
                    "scores.total",
                    total.place(),
                    total.text(),
                    total.score().toPlainString(),
                    weighted.toPlainString());
        }
        var decided = decided(total.score(), effective);
        if (level != null && decided != level) {
            trace.doubt(
                    LEVEL_DIFFERS,
                    "scores.level",
                    total.place(),
                    total.text(),
                    rules.label(level),
                    rules.label(decided));
        }
    }

    /** The score of each instrument: its own where one is printed, else the mean of its indicators. */
    private Map<Instrument, BigDecimal> effective(Map<Instrument, @Nullable BigDecimal> usable) {
        var effective = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        rules.instruments()
                .forEach(rule -> Optional.ofNullable(usable.get(rule.code()))
                        .or(() -> mean(rule.code()))
                        .ifPresent(score -> effective.put(rule.code(), score)));
        return effective;
    }

    private BigDecimal weighted(Map<Instrument, BigDecimal> scores) {
        return rules.instruments().stream()
                .map(rule ->
                        scores.getOrDefault(rule.code(), BigDecimal.ZERO).multiply(BigDecimal.valueOf(rule.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(PERCENT, 2, RoundingMode.HALF_UP);
    }

    private RatingLevel decided(BigDecimal total, Map<Instrument, BigDecimal> scores) {
        return rules.ratings().stream()
                .filter(rule -> total.compareTo(rule.total()) >= 0)
                .filter(rule -> scores.values().stream().allMatch(score -> score.compareTo(rule.instrument()) >= 0))
                .map(LevelRule::level)
                .findFirst()
                .orElse(RatingLevel.NEEDS_URGENT_IMPROVEMENT);
    }
}
