package org.itacycle.year;

import static org.itacycle.year.Hostile.brief;
import static org.itacycle.year.Hostile.text;
import static org.itacycle.year.Municipality.YEAR;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year in which every officer types hostile text into every field there is; one division leads all indicators. */
final class HostileYear {

    static final String DAY = "2025-10-15";

    private final Municipality bankum;
    private final Caller coordinator;
    private final Caller finance;

    HostileYear(Municipality bankum) {
        this.bankum = bankum;
        coordinator = bankum.as("coordinator");
        finance = bankum.as("finance");
    }

    /** Names of the office, its units, its people, its days, its papers and its mails. */
    void setUp() {
        var admin = bankum.as("admin");
        admin.put(
                "/api/organization",
                Map.of(
                        "name", text("office"),
                        "district", text("district"),
                        "province", text("province"),
                        "publishesSixMonthReport", true));
        admin.put(
                "/api/organization/units",
                Map.of(
                        "units",
                        List.of(
                                Map.of("code", "finance", "name", text("division")),
                                Map.of("code", "finance-x", "name", text("section"), "parent", "finance"))));
        for (var user : List.of("coordinator", "finance", "clerk", "executive", "pr")) {
            admin.put(
                    "/api/officers/" + user,
                    Map.of(
                            "name", text(user + "Name"),
                            "position", text(user + "Position"),
                            "email", user + "@bankum.example"));
        }
        admin.put("/api/officers/works", Map.of("roles", List.of(role("division-works"), role("public-relations"))));
        mails();
        coordinator.post("/api/holidays", Map.of("day", "2026-03-02", "name", text("holiday")));
    }

    private static Map<String, String> role(String group) {
        return Map.of(
                "group",
                group,
                "from",
                DAY,
                "to",
                "2026-09-30",
                "actingFor",
                text("actingFor"),
                "orderNumber",
                text("orderNumber"));
    }

    private void mails() {
        for (var kind : List.of("digest", "remind-now", "executive-request", "clerk-list")) {
            coordinator.put(
                    "/api/admin/mail/templates/" + kind,
                    Map.of(
                            "texts",
                            Map.of(
                                    "subject", Hostile.withoutBraces("subject"),
                                    "opening", Hostile.withoutBraces("opening"),
                                    "closing", Hostile.withoutBraces("closing"),
                                    "button", "=1+1<b>")));
        }
    }

    /** The year before is cancelled, and the new one has its result. */
    void begin() {
        coordinator.post(YEAR + "/cancel", Map.of("reason", text("cancelled")));
        coordinator.post("/api/cycles", Map.of("fiscalYear", 2569));
        result();
        coordinator.put(
                YEAR + "/calendar", Map.of("dates", Map.of("disclosureCheck", "2026-02-26"), "reason", text("moved")));
    }

    void result() {
        var result = new HashMap<>(Typed.result("finance"));
        result.put(
                "items",
                List.of(Map.of("code", "i1", "score", 87.5, "text", text("item"), "comment", text("itemComment"))));
        coordinator.put(YEAR + "/assessment", result);
    }

    void analyse() {
        IntStream.rangeClosed(1, 10)
                .forEach(indicator -> finance.put(
                        YEAR + "/analyses/" + indicator,
                        Map.of("text", text("analysis"), "intent", indicator == 1 ? "IMPROVE" : "MAINTAIN")));
        coordinator.put(YEAR + "/analyses/overall", Map.of("text", text("overall")));
    }

    void comment(String user, String key) {
        var caller = bankum.as(user);
        caller.post("/api/tasks/" + caller.task(key) + "/comments", Map.of("text", text("comment")));
    }

    /** Puts the measure that stands there, or a new one, into this state. */
    void draft() {
        var measure = new HashMap<String, Object>();
        measure.put("title", text("title"));
        measure.put("items", List.of(Map.of("number", 1, "kind", "PROJECT", "text", text("project"))));
        measure.put(
                "focus",
                List.of(Map.of("type", "INDICATOR", "ref", "1"), Map.of("type", "FREE", "ref", text("focus"))));
        measure.put("intent", "IMPROVE");
        measure.put("lead", "finance");
        measure.put("units", List.of("finance"));
        measure.put("unitsText", text("unitsText"));
        measure.put("period", Map.of("start", "2025-10-01", "end", "2026-09-30"));
        measure.put("monitoring", text("monitoring"));
        measure.put("steps", List.of(Map.of("number", 1, "label", brief("label"), "text", text("step"))));
        var known = bankum.drafted("finance");
        if (known.isEmpty()) {
            finance.post(YEAR + "/measures", measure);
        } else {
            finance.put(YEAR + "/measures/" + known.get(0).get("id").asText(), measure);
        }
    }

    void send(String user, String key, Object body) {
        bankum.as(user).complete(key, body);
    }

    static Map<String, Object> decided(String decision, String field) {
        return Map.of("decision", decision, "comment", text(field));
    }

    static Map<String, Object> back(String field) {
        return Map.of("decision", "RETURN", "comment", text(field), "divisions", List.of("finance"));
    }

    /** A file whose name is as hostile as a name may be. */
    String file(String address) {
        return coordinator
                .upload(address, Hostile.file("file"), "application/pdf", Municipality.pdf())
                .get("id")
                .asText();
    }

    Map<String, Object> announced(String user, String key, String day) {
        var file = bankum.as(user)
                .upload(
                        "/api/tasks/" + bankum.as(user).task(key) + "/files",
                        Hostile.file("file"),
                        "application/pdf",
                        Municipality.pdf())
                .get("id")
                .asText();
        var entry =
                Map.of("channel", "FACEBOOK", "date", day, "file", file, "url", "https://www.example.go.th/?q=%3Cb%3E");
        return Map.of("channels", List.of(entry));
    }

    /** An order, a meeting, the texts of the papers and a reason beside a finding. */
    void papers() {
        coordinator.post(
                "/api/orders",
                Map.of(
                        "number", "1/2568",
                        "date", DAY,
                        "subject", text("orderSubject"),
                        "members",
                                List.of(Map.of(
                                        "name", text("member"),
                                        "position", text("memberPosition"),
                                        "duty", text("duty"))),
                        "powers", List.of(text("power"))));
        var person = Map.of(
                "name",
                text("person"),
                "position",
                text("personPosition"),
                "role",
                text("personRole"),
                "came",
                true,
                "note",
                text("personNote"));
        var item = Map.of("heading", text("heading"), "text", text("agenda"), "resolution", text("resolution"));
        coordinator.post(
                YEAR + "/meetings",
                Map.of(
                        "title", text("meeting"),
                        "on", DAY,
                        "place", text("place"),
                        "people", List.of(person),
                        "items", List.of(item),
                        "recorder", text("recorder"),
                        "checker", text("checker")));
        coordinator.put(
                YEAR + "/documents/plan/texts",
                Map.of(
                        "texts",
                        Map.of(
                                "preamble", Hostile.withoutBraces("preamble"),
                                "closing", Hostile.withoutBraces("paperClosing"))));
    }

    /** What was done, with a photo's name, and the report of it. */
    void report(int round) {
        var activity = finance.post(
                YEAR + "/activities",
                Map.of("on", DAY, "text", text("activity"), "unit", "finance", "kind", "MEETING"));
        finance.upload(
                YEAR + "/activities/" + activity.get("id").asText() + "/evidence",
                Hostile.file("photo"),
                "application/pdf",
                Municipality.pdf());
        var report =
                YEAR + "/measures/" + bankum.drafted("finance").get(0).get("id").asText() + "/reports/" + round;
        finance.put(
                report,
                Map.of(
                        "status", "IN_PROGRESS",
                        "unableReason", text("unable"),
                        "results", List.of(Map.of("text", text("result"), "on", DAY)),
                        "outcomes", List.of(text("outcome")),
                        "obstacles", List.of(text("obstacle")),
                        "suggestions", List.of(text("suggestion")),
                        "steps",
                                List.of(Map.of(
                                        "number",
                                        1,
                                        "status",
                                        "DONE",
                                        "result",
                                        text("stepResult"),
                                        "doneOn",
                                        DAY,
                                        "suggestion",
                                        text("stepSuggestion")))));
        finance.upload(report + "/evidence", Hostile.file("evidence"), "application/pdf", Municipality.pdf());
    }

    /** A former year's table in a file. */
    static FilePayload oldDocument() {
        var row = Stream.of(
                        text("imported"), "๑. " + text("importedStep"), brief("importedUnit"), text("importedPeriod"))
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
        return new FilePayload(
                Hostile.file("importedFile").replace("pdf", "csv"),
                "text/csv",
                ("มาตรการ,ขั้นตอนการดำเนินการ,ผู้รับผิดชอบ,ระยะเวลา\n" + row).getBytes(StandardCharsets.UTF_8));
    }
}
