package org.itacycle.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the assessment of one fiscal year asks for. All of it is data: {@code rules/fy<year>.json}. */
public record RuleSet(
        int fiscalYear,
        String source,
        List<InstrumentRule> instruments,
        List<Indicator> indicators,
        List<LevelRule> ratings,
        BigDecimal tolerance,
        boolean resultPerMeasureSuffices,
        List<Item> items,
        Map<String, List<RequiredElement>> requiredElements,
        Map<String, Severity> scoreFindingSeverity,
        Map<String, Severity> measureFindingSeverity,
        Map<String, Severity> documentFindingSeverity) {

    /** The key of the item that asks for the measures. */
    public static final String MEASURE_PLAN = "MEASURE_PLAN";

    /** The key of the item that asks for the report on the measures. */
    public static final String MEASURE_REPORT = "MEASURE_REPORT";

    /**
     * An instrument and its share of the total in percent. With {@code twoSources} the official value combines two
     * surveys and the list of items shows only one of them.
     */
    public record InstrumentRule(Instrument code, String name, int weight, boolean twoSources) {}

    /** An indicator; {@code itemMean} tells that its score is the mean of its items. */
    public record Indicator(int number, String name, Instrument instrument, boolean itemMean) {}

    /** A level, and the least total and the least score of every instrument that reach it. */
    public record LevelRule(RatingLevel level, String label, BigDecimal total, BigDecimal instrument) {}

    /** A question of a survey or a document to disclose. The key stays when the code changes from year to year. */
    public record Item(String code, String key, int indicator, String text, boolean provisional) {}

    /**
     * A heading that a document must show, and a hint for those who write it; with {@code atYearEnd} the report of six
     * months may leave it open.
     */
    public record RequiredElement(String key, String text, String hint, boolean atYearEnd) {}

    public Optional<Indicator> indicator(int number) {
        return indicators.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst();
    }

    /** The item with the code, whatever its case. */
    public Optional<Item> item(@Nullable String code) {
        return items.stream()
                .filter(candidate -> candidate.code().equalsIgnoreCase(code))
                .findFirst();
    }

    public Optional<Item> itemByKey(String key) {
        return items.stream().filter(candidate -> candidate.key().equals(key)).findFirst();
    }

    public List<Item> itemsOf(int indicator) {
        return items.stream()
                .filter(candidate -> candidate.indicator() == indicator)
                .toList();
    }

    /** How much a finding about measures matters this year. */
    public Severity measureSeverity(String code) {
        return measureFindingSeverity.getOrDefault(code, Severity.WARNING);
    }

    /** How much a finding about a finished document matters this year. */
    public Severity documentSeverity(String code) {
        return documentFindingSeverity.getOrDefault(code, Severity.WARNING);
    }

    /** How much a finding about scores matters this year. */
    public Severity scoreSeverity(String code) {
        return scoreFindingSeverity.getOrDefault(code, Severity.WARNING);
    }

    /** The Thai word for a level. */
    public String label(RatingLevel level) {
        return ratings.stream()
                .filter(candidate -> candidate.level() == level)
                .map(LevelRule::label)
                .findFirst()
                .orElse(level.name());
    }
}
