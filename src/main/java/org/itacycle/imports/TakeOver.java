package org.itacycle.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.jspecify.annotations.Nullable;

/**
 * A checked {@link ImportPreview} on its way into a year, perhaps corrected by hand; every part may be left out. Beyond
 * the preview it may say what to take, whether years are shifted, and of which file it was read.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TakeOver(
        @Nullable String documentKind,
        @Nullable Integer resultYear,
        @Nullable Integer measureYear,
        @Nullable Scores scores,
        List<@Nullable Analysis> analyses,
        List<@Nullable Measure> measures,
        @Nullable Take take,
        @Nullable Object shiftYears,
        @Nullable String file) {

    public TakeOver {
        analyses = given(analyses);
        measures = given(measures);
    }

    /**
     * By how many years dates move when those of the document's own year lie so many years before the year that takes
     * them: {@code shiftYears} says no (false), or another number, else exactly these.
     */
    public int shift(int years) {
        return shiftYears instanceof Number chosen ? chosen.intValue() : Boolean.FALSE.equals(shiftYears) ? 0 : years;
    }

    /** What it says, whatever the file is called: the same content is the same takeover. */
    public TakeOver content() {
        return new TakeOver(documentKind, resultYear, measureYear, scores, analyses, measures, take, shiftYears, null);
    }

    /** Which parts to take: yes, no, or (null) what may be taken without replacing what somebody wrote. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Take(
            @Nullable Boolean scores,
            @Nullable Boolean analyses,
            @Nullable Boolean measures) {

        public static final Take WHATEVER_MAY_BE = new Take(null, null, null);
    }

    /** The official result as it was read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Scores(
            @Nullable BigDecimal total,
            @Nullable RatingLevel level,
            Map<Instrument, BigDecimal> instruments,
            List<@Nullable Indicator> indicators,
            List<@Nullable Item> items) {

        public Scores(
                @Nullable BigDecimal total,
                @Nullable RatingLevel level,
                @Nullable Map<Instrument, BigDecimal> instruments,
                @Nullable List<@Nullable Indicator> indicators,
                @Nullable List<@Nullable Item> items) {
            this.total = total;
            this.level = level;
            this.instruments = new EnumMap<>(Instrument.class);
            if (instruments != null) {
                this.instruments.putAll(instruments);
            }
            this.instruments.values().removeIf(score -> score == null);
            this.indicators = given(indicators);
            this.items = given(items);
        }
    }

    /** The score of an indicator. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Indicator(
            @Nullable Integer number,
            @Nullable BigDecimal score,
            @Nullable String lead) {}

    /** The score of an item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            @Nullable String code,
            @Nullable BigDecimal score,
            @Nullable String text,
            @Nullable String comment) {}

    /** A paragraph about an indicator; without one about the whole result. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Analysis(
            @Nullable Integer indicator,
            @Nullable String text,
            @Nullable Intent intent) {}

    /** A measure as it was read. Units are names or codes; lead, intent and monitoring may be added by hand. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Measure(
            @Nullable Integer number,
            @Nullable String title,
            @Nullable List<MeasureItem> items,
            @Nullable List<Focus> focus,
            @Nullable Intent intent,
            @Nullable String lead,
            List<@Nullable String> units,
            @Nullable String unitsRaw,
            @Nullable String unitsText,
            @Nullable Period period,
            @Nullable String monitoring,
            List<@Nullable Step> steps,
            List<@Nullable String> results,
            List<@Nullable String> outcomes,
            List<@Nullable String> suggestions) {

        public Measure {
            units = given(units);
            steps = given(steps);
            results = given(results);
            outcomes = given(outcomes);
            suggestions = given(suggestions);
        }
    }

    /** A step as it was read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            @Nullable Integer number,
            @Nullable String label,
            @Nullable String text,
            List<@Nullable String> units,
            @Nullable String unitsRaw,
            @Nullable Period period,
            @Nullable String result,
            @Nullable String suggestion) {

        public Step {
            units = given(units);
        }
    }

    /** A period, both days included, and how it was written. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Period(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String raw) {}

    private static <T> List<@Nullable T> given(@Nullable List<@Nullable T> values) {
        return values == null ? List.of() : values;
    }
}
