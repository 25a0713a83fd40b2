package org.itacycle.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.itacycle.imports.RandomPlan.Measure;
import org.itacycle.imports.RandomPlan.Span;
import org.itacycle.imports.RandomStyle.Column;

/**
 * A plan line by line, so that two of them are easily compared: every step with the units and the period that hold for
 * it. Whether the results of a measure with one step stand at the step or at the measure is no difference.
 */
final class PlanLines {

    static final Map<String, String> STATUS_WORDS = Map.of(
            "NOT_STARTED", "ยังไม่ดำเนินการ", "IN_PROGRESS", "อยู่ระหว่างดำเนินการ", "DONE", "ดำเนินการแล้วเสร็จ");

    private PlanLines() {}

    /** The results that stand at the measure; never as many as it has steps, which would say that they belong to them. */
    static List<String> results(Measure measure, RandomStyle style) {
        var results = measure.results();
        return results.size() > 1 && results.size() == measure.steps().size()
                ? results.subList(0, results.size() - 1)
                : results;
    }

    /** What a reader should find of the plan in the style. */
    static List<String> of(RandomPlan plan, RandomStyle style) {
        var lines = new ArrayList<String>();
        lines.add((plan.report() ? "REPORT " : "PLAN ") + plan.year());
        for (var measure : plan.measures()) {
            lines.add("measure " + measure.number() + ": " + measure.title());
            for (int i = 0; i < measure.steps().size(); i++) {
                lines.add(step(measure, i, style));
            }
            if (style.has(Column.RESULT)
                    && (!style.resultsPerStep() || measure.steps().size() == 1)) {
                lines.add("  results "
                        + (style.resultsPerStep()
                                ? List.of(measure.steps().get(0).result())
                                : results(measure, style)));
            } else {
                lines.add("  results []");
            }
            lines.add("  outcomes " + (style.has(Column.OUTCOME) ? measure.outcomes() : List.of()));
            lines.add("  suggestions " + (style.has(Column.SUGGESTION) ? measure.suggestions() : List.of()));
        }
        return lines;
    }

    private static String step(Measure measure, int index, RandomStyle style) {
        var step = measure.steps().get(index);
        return line(
                index + 1,
                step.text(),
                (style.unitsPerStep() ? step.units() : measure.units()).names().toString(),
                written(style.periodsPerStep() ? step.span() : measure.span()),
                style.has(Column.STATUS) ? step.status() : "null",
                style.has(Column.RESULT)
                                && style.resultsPerStep()
                                && measure.steps().size() > 1
                        ? step.result()
                        : "null");
    }

    /** What was read. */
    static List<String> of(JsonNode preview) {
        var lines = new ArrayList<String>();
        lines.add(preview.path("documentKind").asText() + " "
                + preview.path("measureYear").asText());
        for (var measure : preview.path("measures")) {
            lines.add("measure " + measure.path("number").asInt() + ": " + text(measure.path("title")));
            var steps = measure.path("steps");
            var alone = steps.size() == 1;
            steps.forEach(step -> lines.add(line(
                    step.path("number").asInt(),
                    text(step.path("text")),
                    texts(step.path("units").isEmpty() ? measure.path("units") : step.path("units"))
                            .toString(),
                    period(step.path("period").isObject() ? step.path("period") : measure.path("period")),
                    step.path("status").asText(),
                    alone ? "null" : result(step))));
            lines.add("  results "
                    + Stream.concat(
                                    texts(measure.path("results")).stream(),
                                    texts(steps, "result").stream().filter(result -> alone))
                            .filter(result -> !STATUS_WORDS.containsValue(result))
                            .toList());
            lines.add("  outcomes " + texts(measure.path("outcomes")));
            lines.add("  suggestions "
                    + Stream.concat(texts(measure.path("suggestions")).stream(), texts(steps, "suggestion").stream())
                            .toList());
        }
        return lines;
    }

    private static String line(int number, String text, String units, String period, String status, String result) {
        return "  step %d: %s | %s | %s | %s | %s".formatted(number, text, units, period, status, result);
    }

    private static String written(Span span) {
        return span.start() + "…" + span.end();
    }

    private static String period(JsonNode period) {
        return period.path("start").asText() + "…" + period.path("end").asText();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(PlanLines::text)
                .toList();
    }

    /** What the steps say in a field. */
    private static List<String> texts(JsonNode steps, String field) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path(field))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .map(PlanLines::text)
                .toList();
    }

    /** A word of status alone is no result besides. */
    private static String result(JsonNode step) {
        var result = text(step.path("result"));
        return STATUS_WORDS.containsValue(result) ? "null" : result;
    }

    private static String text(JsonNode node) {
        return node.asText().replaceAll("\\s+", " ").strip();
    }
}
