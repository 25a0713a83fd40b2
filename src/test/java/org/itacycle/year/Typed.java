package org.itacycle.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What somebody types, right but for the one thing that is wrong. */
final class Typed {

    private Typed() {}

    static Map<String, Object> result(String... leads) {
        var indicators = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> Map.of("number", number, "score", 96, "lead", leads[(number - 1) % leads.length]))
                .toList();
        return Map.of("total", 96, "indicators", indicators);
    }

    /** Good scores but for the one of the indicator. */
    static Map<String, Object> score(int indicator, Object score) {
        var indicators = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> Map.of("number", number, "score", number == indicator ? score : 90))
                .toList();
        return Map.of("total", 90, "indicators", indicators);
    }

    static Map<String, Object> to(String what, String whom) {
        return Map.of("comment", "ขอให้ทบทวน", what, List.of(whom));
    }

    static Map<String, Object> onBehalf(String informant, String via) {
        return Map.of("onBehalfOf", Map.of("informant", informant, "via", via));
    }

    static JsonNode measure(String field, String value) {
        var measure = (ObjectNode) Municipality.measures("finance").get(0).deepCopy();
        return field.equals("units") ? measure.set("units", measure.arrayNode().add(value)) : measure.put(field, value);
    }

    static JsonNode period(String start, String end) {
        var measure = (ObjectNode) Municipality.measures("finance").get(0).deepCopy();
        return measure.set("period", measure.objectNode().put("start", start).put("end", end));
    }

    static Map<String, Object> activity(String on) {
        return Map.of("on", on, "text", "ประชุมประจำเดือน", "unit", "finance", "kind", "MEETING");
    }

    static String official(String total) {
        var result = (ObjectNode) Municipality.officialResult();
        result.remove("total");
        return "{" + total + "," + result.toString().substring(1);
    }
}
