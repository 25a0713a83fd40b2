package org.itacycle.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The demonstration municipality as its officers use it from outside: what each of them enters in a year. */
final class Municipality {

    static final List<String> DIVISIONS = List.of("office", "finance", "works", "education", "health");
    static final String YEAR = "/api/cycles/2569";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;

    Municipality(String base) {
        this.base = base;
    }

    Caller as(String user) {
        return new Caller(base, user);
    }

    /** Plays the demonstration forward. */
    void play(String date) {
        as("coordinator").post("/api/demo/clock", Map.of("date", date));
    }

    /** Plays one day on, on which the engine's waiting jobs are run. */
    void playTheNextDay() {
        var today = as("coordinator").get("/api/me").get("today").asText();
        play(LocalDate.parse(today).plusDays(1).toString());
    }

    /** The indicators the division leads. */
    List<Integer> ledBy(String division) {
        return elements(as("coordinator").get(YEAR + "/assessment").get("indicators"))
                .filter(indicator -> indicator.get("lead").asText().equals(division))
                .map(indicator -> indicator.get("number").asInt())
                .toList();
    }

    /** Saves the analyses of the indicators that the division leads, as the writer. */
    void analyse(String division, String writer) {
        var led = ledBy(division);
        elements(resource("year/analyses-2568.json").get("indicators"))
                .filter(analysis -> led.contains(analysis.get("indicator").asInt()))
                .forEach(analysis -> as(writer)
                        .put(
                                YEAR + "/analyses/" + analysis.get("indicator").asInt(),
                                Map.of(
                                        "text", analysis.get("text").asText(),
                                        "intent", analysis.get("intent").asText())));
    }

    /** Adds the measures that the division leads, as the writer. */
    void draft(String division, String writer) {
        measures(division).forEach(measure -> as(writer).post(YEAR + "/measures", measure));
    }

    /** The measures of the supplied document that the division leads. */
    static List<JsonNode> measures(String division) {
        var all = resource("year/measures-2569.json");
        return elements(all.has("measures") ? all.get("measures") : all)
                .filter(measure -> measure.get("lead").asText().equals(division))
                .toList();
    }

    /** The measures of the year that the division leads, as they stand. */
    List<ObjectNode> drafted(String division) {
        return elements(as("coordinator").get(YEAR + "/measures"))
                .filter(measure -> measure.get("lead").asText().equals(division))
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** Reports on every measure of the division, complete for the round. */
    void report(String division, int round, String writer) {
        report(drafted(division).stream(), round, writer);
    }

    private void report(Stream<ObjectNode> measures, int round, String writer) {
        measures.forEach(measure -> as(writer)
                .put(
                        YEAR + "/measures/" + measure.get("id").asText() + "/reports/" + round,
                        round == 6 ? halfYear() : fullYear()));
    }

    /** The same without the first of them, which is left to be reported in the form. */
    void reportAllButTheFirst(String division, int round, String writer) {
        report(drafted(division).stream().skip(1), round, writer);
    }

    private static Map<String, Object> halfYear() {
        return Map.of(
                "status", "IN_PROGRESS",
                "results", List.of(Map.of("text", "ประชุมชี้แจงแนวปฏิบัติ ๑ ครั้ง", "on", "2026-01-24")),
                "obstacles", List.of("ไม่มี"),
                "suggestions", List.of("ไม่มี"));
    }

    private static Map<String, Object> fullYear() {
        return Map.of(
                "status", "DONE",
                "results", List.of("จัดทำคู่มือและเผยแพร่แล้ว ๑ ฉบับ"),
                "outcomes", List.of("ไม่มีเรื่องร้องเรียนเพิ่มขึ้นจากปีก่อน"),
                "obstacles", List.of("ไม่มี"),
                "suggestions", List.of("ควรทบทวนคู่มือทุกปี"));
    }

    /** The official result of the demonstration. */
    static JsonNode officialResult() {
        return resource("demo/assessment-2568.json");
    }

    /** All open tasks of that kind, whoever owes them. */
    List<String> openTasks(String key) {
        return elements(as("coordinator").get("/api/tasks?scope=all"))
                .filter(task -> task.get("key").asText().equals(key))
                .map(task -> task.get("id").asText())
                .toList();
    }

    /** How many process instances the engine still runs. */
    int running() {
        return as("admin")
                .get("/engine-rest/process-instance/count")
                .get("count")
                .asInt();
    }

    /** A small but real PDF file. */
    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode resource(String name) {
        try (var stream = Municipality.class.getClassLoader().getResourceAsStream(name)) {
            return JSON.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
