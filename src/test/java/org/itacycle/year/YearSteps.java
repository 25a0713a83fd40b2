package org.itacycle.year;

import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The steps of a year as sentences: who sends what, with the engine's save points passed on the way. */
final class YearSteps {

    static final Map<String, String> FORWARDED = Map.of("decision", "FORWARD", "comment", "ตรวจแล้ว");

    private static final String DAY = "2026-10-01";
    private static final Map<String, String> AGREED = Map.of("decision", "APPROVE");

    private final Municipality bankum;
    private final Engine engine;

    YearSteps(Municipality bankum, Engine engine) {
        this.bankum = bankum;
        this.engine = engine;
    }

    static Map<String, Object> returned(String division) {
        return Map.of("decision", "RETURN", "comment", "ขอให้แก้ไข", "divisions", List.of(division));
    }

    static Map<String, Object> returnedAsAWhole() {
        return Map.of("decision", "RETURN", "comment", "ขอให้ทบทวนทั้งฉบับ");
    }

    static Map<String, Object> announced() {
        var channel = Map.of("channel", "WEBSITE", "date", DAY, "url", "https://www.example.go.th/ita");
        return Map.of("channels", List.of(channel));
    }

    Municipality bankum() {
        return bankum;
    }

    /** Ends the year that runs, on a day when everything a year asks for may have been done. */
    void settle() {
        bankum.play(DAY);
        bankum.as("coordinator").call("POST", YEAR + "/cancel", Map.of("reason", "เริ่มใหม่"));
    }

    /** Starts the year with its result entered. */
    void begin() {
        var coordinator = bankum.as("coordinator");
        coordinator.post("/api/cycles", Map.of("fiscalYear", 2569));
        coordinator.put(YEAR + "/assessment", Municipality.officialResult());
    }

    /** Joins the year in its middle, with the measures of the supplied document typed in. */
    void join() {
        var coordinator = bankum.as("coordinator");
        coordinator.post("/api/cycles", Map.of("fiscalYear", 2569, "startAt", "EXECUTION"));
        DIVISIONS.forEach(division -> bankum.draft(division, "coordinator"));
    }

    /** The paper on which the executive agreed, with its scan. */
    Map<String, String> signedPaper() {
        var task = bankum.as("coordinator").task("recordAgreedPlan");
        var scan = bankum.as("coordinator")
                .upload("/api/tasks/" + task + "/files", "แผน.pdf", "application/pdf", Municipality.pdf());
        return Map.of(
                "signedOn",
                "2025-11-14",
                "officer",
                "นายกองค์การบริหารส่วนตำบล",
                "position",
                "นายก อบต.",
                "evidence",
                scan.get("id").asText());
    }

    void send(String user, String key, Object body) {
        bankum.as(user).complete(key, body);
        engine.passSavePoints();
    }

    /** The task's day passes before it is sent. */
    void lateThen(String key, String user, Object body) {
        engine.fire("timer_" + key + "Overdue");
        send(user, key, body);
    }

    void draftAll(boolean late) {
        if (late) {
            engine.fire("timer_analyseIndicatorsOverdue");
        }
        for (var division : DIVISIONS) {
            bankum.analyse(division, division);
            send(division, "analyseIndicators", Map.of());
        }
        if (late) {
            engine.fire("timer_draftMeasuresOverdue");
        }
        for (var division : DIVISIONS) {
            bankum.draft(division, division);
            send(division, "draftMeasures", Map.of());
        }
    }

    /** Carries the plan to its agreement without a detour. */
    void agree() {
        send("coordinator", "recordResult", Map.of());
        draftAll(false);
        send("coordinator", "consolidatePlan", FORWARDED);
        send("clerk", "endorsePlan", AGREED);
        send("executive", "approvePlan", AGREED);
    }

    void disseminateBySheet() {
        send("pr", "announcePlan", announced());
        var coordinator = bankum.as("coordinator");
        var task = bankum.openTasks("acknowledgePlan").get(0);
        var scan = coordinator.upload(
                "/api/tasks/" + task + "/files", "ใบรับทราบ.pdf", "application/pdf", Municipality.pdf());
        var paper = Map.of(
                "signedOn",
                DAY,
                "officer",
                "ปลัด",
                "position",
                "ปลัด อบต.",
                "evidence",
                scan.get("id").asText());
        coordinator.post(
                "/api/tasks/" + task + "/complete", Map.of("divisions", List.of("all-divisions"), "paper", paper));
    }

    void reportAll(int round) {
        for (var division : DIVISIONS) {
            bankum.report(division, round, division);
            send(division, "reportProgress", Map.of());
        }
    }

    /** A whole round without a return. */
    void round(int round, boolean late) {
        engine.fire("timer_round" + round + "Opens");
        if (late) {
            engine.fire("timer_reportProgressOverdue");
        }
        reportAll(round);
        lateThen("reviewProgress", "coordinator", AGREED);
        lateThen("endorseReport", "clerk", AGREED);
        lateThen("approveReport", "executive", AGREED);
        lateThen("announceReport", "pr", announced());
    }

    /** Coordinator, clerk and executive let the report pass. */
    void accept(String decision) {
        var body = Map.of("decision", decision);
        send("coordinator", "reviewProgress", body);
        send("clerk", "endorseReport", body);
        send("executive", "approveReport", body);
    }

    void close(String collection) {
        bankum.as("coordinator").post(YEAR + "/collections/" + collection + "/close", Map.of("reason", "พ้นกำหนดแล้ว"));
    }

    List<String> owing(String key) {
        return DIVISIONS.stream()
                .filter(division -> !bankum.as(division).tasks(key).isEmpty())
                .toList();
    }

    void roles(String user, String... groups) {
        var roles = Arrays.stream(groups).map(group -> Map.of("group", group)).toList();
        bankum.as("admin").put("/api/officers/" + user, Map.of("roles", roles));
    }

    void publishSixMonths(boolean publishes) {
        bankum.as("admin").put("/api/organization", Map.of("publishesSixMonthReport", publishes));
    }

    long audit(String action) {
        return Municipality.elements(
                        bankum.as("auditor").get(YEAR + "/audit?size=500").get("entries"))
                .filter(entry -> entry.get("action").asText().equals(action))
                .count();
    }
}
