package org.itacycle.paperwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the cells of a source say, put together from what a person has read in it. */
final class SourceCells {

    private SourceCells() {}

    /** The entries as the documents print them, each behind its number. */
    static String numbered(List<String> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(place -> place + 1 + "." + entries.get(place))
                .collect(Collectors.joining());
    }

    /** A list of one entry has no number where it is prose. */
    static String prose(List<String> entries) {
        return entries.size() == 1 ? entries.get(0) : numbered(entries);
    }

    static List<String> steps(JsonNode measure) {
        return SourceDocument.list(measure.path("steps"))
                .map(step -> step.path("text").asText())
                .toList();
    }

    static List<String> items(JsonNode measure) {
        return SourceDocument.list(measure.path("items"))
                .map(item -> item.path("text").asText())
                .toList();
    }

    /** Everybody, and in brackets who is named besides; else one below the other. */
    static String units(JsonNode measure) {
        var names = new ArrayList<>(SourceDocument.texts(measure.path("units")));
        if (names.size() > 1 && names.get(0).startsWith("ทุก")) {
            return names.remove(0) + "(" + String.join("/", names) + ")";
        }
        return String.join("", names);
    }

    /** The period as printed; where the print leaves a year out, with that year. */
    static String period(JsonNode measure, Map<String, String> completed) {
        var raw = measure.path("period").path("raw").asText();
        return completed.getOrDefault(raw, raw);
    }
}
