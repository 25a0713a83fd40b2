package org.itacycle.assessment;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.itacycle.assessment.RuleSet.Indicator;
import org.itacycle.assessment.RuleSet.InstrumentRule;
import org.itacycle.assessment.RuleSet.Item;
import org.itacycle.assessment.RuleSet.LevelRule;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Reads a rule set and refuses one that contradicts itself, naming the file and every contradiction. */
class RuleSetReader {

    private final ObjectReader reader;

    RuleSetReader(ObjectMapper json) {
        this.reader = json.readerFor(RuleSet.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    RuleSet read(Resource file) {
        var rules = parse(file);
        var contradictions = contradictions(rules);
        if (!contradictions.isEmpty()) {
            throw broken(file, String.join("; ", contradictions), null);
        }
        return rules;
    }

    private RuleSet parse(Resource file) {
        try (var content = file.getInputStream()) {
            return reader.readValue(content);
        } catch (IOException unreadable) {
            throw broken(file, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static IllegalStateException broken(Resource file, String why, @Nullable Throwable cause) {
        return new IllegalStateException("The rule set " + file.getDescription() + " cannot be used: " + why, cause);
    }

    private static List<String> contradictions(RuleSet rules) {
        var found = new ArrayList<String>();
        found.addAll(twice("instrument", rules.instruments(), InstrumentRule::code));
        found.addAll(twice("indicator", rules.indicators(), Indicator::number));
        found.addAll(twice("item code", rules.items(), Item::code));
        found.addAll(twice("item key", rules.items(), Item::key));
        found.addAll(twice("level", rules.ratings(), LevelRule::level));
        found.addAll(weights(rules));
        found.addAll(references(rules));
        found.addAll(levels(rules));
        for (var key : List.of(RuleSet.MEASURE_PLAN, RuleSet.MEASURE_REPORT)) {
            if (rules.itemByKey(key).isEmpty()) {
                found.add("no item has the key " + key);
            }
            if (rules.requiredElements().getOrDefault(key, List.of()).isEmpty()) {
                found.add("no required elements for " + key);
            }
        }
        return found;
    }

    private static <T> List<String> twice(String what, List<T> values, Function<T, Object> identity) {
        var seen = new HashSet<Object>();
        return values.stream()
                .map(identity)
                .filter(value -> !seen.add(value))
                .map(value -> what + " " + value + " appears twice")
                .toList();
    }

    private static List<String> weights(RuleSet rules) {
        var sum = rules.instruments().stream().mapToInt(InstrumentRule::weight).sum();
        return sum == 100 ? List.of() : List.of("the weights add up to " + sum + " instead of 100");
    }

    private static List<String> references(RuleSet rules) {
        var found = new ArrayList<String>();
        var instruments = rules.instruments().stream().map(InstrumentRule::code).toList();
        rules.indicators().stream()
                .filter(indicator -> !instruments.contains(indicator.instrument()))
                .forEach(indicator -> found.add("indicator " + indicator.number() + " has an unknown instrument"));
        rules.items().stream()
                .filter(item -> rules.indicator(item.indicator()).isEmpty())
                .forEach(item -> found.add("item " + item.code() + " has the unknown indicator " + item.indicator()));
        rules.indicators().stream()
                .filter(indicator -> rules.itemsOf(indicator.number()).isEmpty())
                .forEach(indicator -> found.add("indicator " + indicator.number() + " has no items"));
        return found;
    }

    private static List<String> levels(RuleSet rules) {
        var listed = rules.ratings().stream().map(LevelRule::level).toList();
        return listed.equals(List.of(RatingLevel.values()))
                ? List.of()
                : List.of("the levels must be all five, the best first, but are " + listed);
    }
}
