package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.itacycle.TestApplication;
import org.itacycle.year.Caller.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a person or a program may type wrongly. One division has measures to draft and nothing yet, the others have sent;
 * the plan of the next year, in which two divisions lead, lies before the coordinator.
 */
@TestApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputTests {

    private static final String NEXT = "/api/cycles/2570";
    private static final String NOTHING = UUID.randomUUID().toString();
    private static final byte[] SIXTY_MEGABYTES = new byte[60 * 1024 * 1024];

    @LocalServerPort
    private int port;

    private Municipality bankum;
    private Caller coordinator;
    private Caller finance;
    private Refusals refused;
    private String analysed;
    private String consolidation;

    @BeforeAll
    void waitForDraftsOfFinance() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
        finance = bankum.as("finance");
        analysed = finance.task("analyseIndicators");
        for (var division : DIVISIONS) {
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
        }
        bankum.draft("works", "works");
        startNextYear();
        refused = new Refusals(
                coordinator,
                List.of(
                        "/api/tasks?scope=all",
                        YEAR + "/assessment",
                        YEAR + "/measures",
                        YEAR + "/audit?size=500",
                        NEXT + "/audit?size=500"));
    }

    private void startNextYear() {
        coordinator.post("/api/cycles", Map.of("fiscalYear", 2570));
        coordinator.put(NEXT + "/assessment", Typed.result("office", "finance"));
        coordinator.complete("recordResult", Map.of());
        coordinator.post(NEXT + "/collections/analysis/close", Map.of("reason", "เริ่มรอบการทบทวน"));
        consolidation = coordinator.task("consolidatePlan");
    }

    @Test
    void aScoreOutsideTheScaleOrInWordsIsRefused() {
        refused.expect(400, "indicators[3].score", () -> record(Typed.score(4, 100.01)));
        refused.expect(400, "indicators[3].score", () -> record(Typed.score(4, "เก้าสิบ")));
        refused.expect(400, "indicators[0].score", () -> record(Typed.score(1, -0.01)));
        refused.expect(400, "indicators[0].lead", () -> record(Typed.result("police", "finance")));
    }

    @Test
    void thaiDigitsAreDigits() {
        var total = coordinator.get(YEAR + "/assessment").get("total");
        coordinator.put(YEAR + "/assessment", Typed.official("\"total\":\"๙๐.๔๒\""));
        assertThat(coordinator.get(YEAR + "/assessment").get("total")).isEqualTo(total);
    }

    @Test
    void aYearRunsOnceAndOnlyNow() {
        refused.expect(409, () -> coordinator.call("POST", "/api/cycles", Map.of("fiscalYear", 2569)));
        refused.expect(400, "fiscalYear", () -> coordinator.call("POST", "/api/cycles", Map.of("fiscalYear", 2575)));
        refused.expect(400, "fiscalYear", () -> coordinator.call("POST", "/api/cycles", Map.of()));
        refused.expect(400, "fiscalYear", () -> coordinator.call("POST", "/api/cycles", "{\"fiscalYear\":\"ปีนี้\"}"));
        refused.expect(403, () -> finance.call("POST", "/api/cycles", Map.of("fiscalYear", 2568)));
        refused.expect(404, () -> coordinator.call("GET", "/api/cycles/2599", null));
        refused.expect(400, "reason", () -> coordinator.call("POST", YEAR + "/cancel", Map.of("reason", " ")));
    }

    @Test
    void nobodySendsWhatAnotherOwesOrWhatWasSent() {
        var owed = finance.task("draftMeasures");
        var ready = bankum.as("works").task("draftMeasures");
        refused.expect(403, () -> complete(bankum.as("works"), owed, Map.of()));
        refused.expect(403, () -> complete(coordinator, owed, Map.of()));
        refused.expect(403, () -> complete(bankum.as("works"), owed, Typed.onBehalf("ผู้อำนวยการ", "PHONE")));
        refused.expect(
                400, "onBehalfOf.via", () -> complete(coordinator, ready, Typed.onBehalf("ผู้อำนวยการ", "SMOKE")));
        refused.expect(400, "onBehalfOf.informant", () -> complete(coordinator, ready, Typed.onBehalf(" ", "PHONE")));
        refused.expect(409, () -> complete(finance, analysed, Map.of()));
        refused.expect(404, () -> complete(finance, NOTHING, Map.of()));
        refused.expect(422, () -> complete(finance, owed, Map.of()));
        assertThat(complete(finance, owed, Map.of()).body().get("missing")).isNotEmpty();
    }

    @Test
    void anUnknownMeasureUnitOrDayIsRefused() {
        var unknown = YEAR + "/measures/" + NOTHING;
        refused.expect(404, () -> finance.call("GET", unknown, null));
        refused.expect(404, () -> finance.call("PUT", unknown, Typed.measure("lead", "finance")));
        refused.expect(400, "id", () -> finance.call("GET", YEAR + "/measures/7", null));
        refused.expect(
                400, "lead", () -> coordinator.call("POST", YEAR + "/measures", Typed.measure("lead", "police")));
        refused.expect(400, "units[0]", () -> propose(Typed.measure("units", "police")));
        refused.expect(403, () -> propose(Typed.measure("lead", "works")));
        refused.expect(400, "period.end", () -> propose(Typed.period("2026-10-01", "2025-10-01")));
        refused.expect(400, "period.start", () -> propose(Typed.period("2025-13-40", "2026-09-30")));
        refused.expect(400, "on", () -> finance.call("POST", YEAR + "/activities", Typed.activity("2025-10-16")));
        refused.expect(400, "on", () -> finance.call("POST", YEAR + "/activities", Typed.activity("เมื่อวาน")));
        refused.expect(400, "dates.draft", () -> move("draft", "2025-02-30"));
        refused.expect(400, "dates.party", () -> move("party", "2026-01-05"));
    }

    @Test
    void returningNeedsAReasonAndSomebodyToReturnTo() {
        refused.expect(422, "comment", () -> giveBack(Map.of("divisions", List.of("office"))));
        refused.expect(422, "divisions", () -> giveBack(Map.of("comment", "ขอให้ทบทวน")));
        refused.expect(400, "divisions[0]", () -> giveBack(Typed.to("divisions", "police")));
        refused.expect(400, "divisions[0]", () -> giveBack(Typed.to("divisions", "works")));
        refused.expect(400, "measures[0]", () -> giveBack(Typed.to("measures", "ทั้งหมด")));
        refused.expect(400, "measures[0]", () -> giveBack(Typed.to("measures", NOTHING)));
        refused.expect(400, "decision", () -> complete(coordinator, consolidation, Map.of("decision", "MAYBE")));
        refused.expect(400, "decision", () -> complete(coordinator, consolidation, Map.of()));
    }

    @Test
    void filesThatAreTooLargeOrDisguisedAreRefused() {
        var path = "/api/tasks/" + consolidation + "/files";
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        refused.expect(
                413, "file", () -> coordinator.callWithFile(path, "ใหญ่.pdf", "application/pdf", SIXTY_MEGABYTES));
        refused.expect(400, "file", () -> coordinator.callWithFile(path, "คำสั่ง.pdf", "application/pdf", html));
        refused.expect(400, "file", () -> coordinator.callWithFile(path, "ว่าง.pdf", "application/pdf", new byte[0]));
        refused.expect(403, () -> finance.callWithFile(path, "ดี.pdf", "application/pdf", Municipality.pdf()));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        refused.expect(400, () -> finance.call("PUT", YEAR + "/analyses/4", "{\"text\":\"ขาด"));
        refused.expect(400, () -> finance.call("PUT", YEAR + "/analyses/4", ""));
        refused.expect(400, () -> complete(finance, finance.task("draftMeasures"), "[1,2"));
        refused.expect(400, "intent", () -> finance.call("PUT", YEAR + "/analyses/4", Map.of("intent", "HOPE")));
        refused.expect(404, () -> coordinator.call("PUT", YEAR + "/analyses/11", Map.of("text", "เกินสิบ")));
        refused.expect(400, "indicator", () -> finance.call("PUT", YEAR + "/analyses/four", Map.of("text", "สี่")));
    }

    @Test
    void whoSawAnOldVersionIsRefused() {
        var measure =
                YEAR + "/measures/" + bankum.drafted("works").get(0).get("id").asText();
        refused.expect(412, () -> stale("PUT", YEAR + "/analyses/4", Map.of("text", "ทับ", "intent", "IMPROVE")));
        refused.expect(412, () -> stale("DELETE", measure, null));
        refused.expect(412, () -> stale("PUT", YEAR + "/assessment", Typed.official("\"total\":1")));
    }

    private Answer record(Map<String, Object> result) {
        return coordinator.call("PUT", YEAR + "/assessment", result);
    }

    private Answer stale(String method, String path, Object body) {
        return coordinator.call(method, path, body, "If-Match", "\"77\"");
    }

    private Answer complete(Caller caller, String task, Object body) {
        return caller.call("POST", "/api/tasks/" + task + "/complete", body);
    }

    private Answer giveBack(Map<String, Object> body) {
        var answer = new LinkedHashMap<>(body);
        answer.put("decision", "RETURN");
        return complete(coordinator, consolidation, answer);
    }

    private Answer propose(JsonNode measure) {
        return finance.call("POST", YEAR + "/measures", measure);
    }

    private Answer move(String date, String day) {
        return coordinator.call(
                "PUT", YEAR + "/calendar", Map.of("dates", Map.of(date, day), "reason", "เลื่อนการประชุม"));
    }
}
