package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result as the NACC announced it. Nothing in it is ever computed; what is not announced stays out. While it is
 * being entered any part may be absent.
 */
public record OfficialResult(
        @Nullable BigDecimal total,
        @Nullable RatingLevel level,
        Map<Instrument, BigDecimal> instruments,
        List<IndicatorScore> indicators,
        List<ItemScore> items,
        @Nullable PreviousResult previous) {

    public static final OfficialResult EMPTY = new OfficialResult(null, null, Map.of(), List.of(), List.of(), null);

    public OfficialResult {
        instruments = present(instruments);
        indicators = present(indicators);
        items = present(items);
    }

    /** The score of an indicator, the values of its parts where the survey has two sources, and who leads it. */
    public record IndicatorScore(
            int number,
            @Nullable BigDecimal score,
            List<BigDecimal> partScores,
            @Nullable String lead) {

        public IndicatorScore {
            partScores = present(partScores);
        }
    }

    /** The score of an item with the assessor's comment; the text only where it differs from the rule set. */
    public record ItemScore(
            @Nullable String code,
            @Nullable BigDecimal score,
            @Nullable String text,
            @Nullable String comment) {

        boolean isEmpty() {
            return score == null && (comment == null || comment.isBlank());
        }
    }

    /** Last year's result, as far as it is known. */
    public record PreviousResult(
            @Nullable BigDecimal total,
            @Nullable RatingLevel level,
            Map<Instrument, BigDecimal> instruments,
            List<IndicatorScore> indicators) {

        public PreviousResult {
            instruments = present(instruments);
            indicators = present(indicators);
        }

        static PreviousResult of(OfficialResult result) {
            return new PreviousResult(result.total(), result.level(), result.instruments(), result.indicators());
        }

        Optional<BigDecimal> score(int indicator) {
            return scoreIn(indicators, indicator);
        }

        boolean isEmpty() {
            return total == null && level == null && instruments.isEmpty() && indicators.isEmpty();
        }

        /** What is known here, and from the other what is not. */
        PreviousResult completedBy(PreviousResult other) {
            var allInstruments = new EnumMap<Instrument, BigDecimal>(Instrument.class);
            allInstruments.putAll(other.instruments);
            allInstruments.putAll(instruments);
            var missing = other.indicators.stream()
                    .filter(indicator -> score(indicator.number()).isEmpty());
            return new PreviousResult(
                    total == null ? other.total : total,
                    level == null ? other.level : level,
                    allInstruments,
                    Stream.concat(indicators.stream(), missing).toList());
        }
    }

    public Optional<BigDecimal> score(int indicator) {
        return scoreIn(indicators, indicator);
    }

    public Optional<ItemScore> item(String code) {
        return items.stream().filter(item -> code.equalsIgnoreCase(item.code())).findFirst();
    }

    private static Optional<BigDecimal> scoreIn(List<IndicatorScore> indicators, int number) {
        return indicators.stream()
                .filter(indicator -> indicator.number() == number)
                .map(IndicatorScore::score)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static <T> List<T> present(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    private static Map<Instrument, BigDecimal> present(@Nullable Map<Instrument, BigDecimal> values) {
        var present = new EnumMap<Instrument, BigDecimal>(Instrument.class);
        if (values != null) {
            values.forEach(
                    (instrument, score) -> Optional.ofNullable(score).ifPresent(it -> present.put(instrument, it)));
        }
        return present;
    }
}
