package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itacycle.assessment.OfficialResult.PreviousResult;
import org.jspecify.annotations.Nullable;

/**
 * The official result with what follows from it beside it: every indicator and item of the year's rule set, computed
 * values, rating, distance to the next level, findings. Official values are never replaced by computed ones.
 */
public record AssessmentView(
        int resultYear,
        @Nullable BigDecimal total,
        @Nullable RatingLevel level,
        Map<Instrument, BigDecimal> instruments,
        List<IndicatorView> indicators,
        List<ItemView> items,
        @Nullable PreviousResult previous,
        @Nullable BigDecimal change,
        Computed computed,
        @Nullable Rating rating,
        List<Gap> gaps,
        List<Finding> findings,
        int version) {

    public record IndicatorView(
            int number,
            String name,
            Instrument instrument,
            @Nullable BigDecimal score,
            List<BigDecimal> partScores,
            @Nullable String lead,
            @Nullable String leadName,
            @Nullable BigDecimal previousScore,
            @Nullable BigDecimal change,
            @Nullable Intent proposedIntent) {}

    /** An item; key and indicator are absent where the rule set does not know its code. */
    public record ItemView(
            @Nullable String code,
            @Nullable String key,
            @Nullable Integer indicator,
            @Nullable BigDecimal score,
            @Nullable String text,
            @Nullable String comment) {}

    /** Computed values; {@code substituted} names the instruments for which no official value is known. */
    public record Computed(
            Map<Instrument, BigDecimal> instruments,
            @Nullable BigDecimal total,
            List<ComputedScore> indicators,
            List<Instrument> substituted) {}

    public record ComputedScore(int number, BigDecimal score) {}

    public record Rating(RatingLevel level, String label) {}

    /** How many points an instrument, or the TOTAL, is short of the next level. */
    public record Gap(String instrument, BigDecimal points, RatingLevel level, String label) {

        private static final String TOTAL = "TOTAL";

        boolean isTotal() {
            return instrument.equals(TOTAL);
        }
    }
}
