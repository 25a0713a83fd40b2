package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.year.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office that joins in January with a plan agreed on paper, from outside: HTTP only. */
@TestApplication
class JoiningTests {

    private static final Map<String, String> AGREED = Map.of("decision", "APPROVE");

    @LocalServerPort
    private int port;

    private Municipality bankum;
    private Caller coordinator;

    @Test
    void aYearJoinedInJanuaryReportsTwiceAndCloses() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
        bankum.play("2026-01-12");
        coordinator.post(YEAR + "/cancel", Map.of("reason", "เริ่มใหม่กลางปี"));
        Refusals.assertProblem(
                400,
                "startAt",
                coordinator.call("POST", "/api/cycles", Map.of("fiscalYear", 2569, "startAt", "LATER")));
        Refusals.assertProblem(
                403,
                null,
                bankum.as("finance").call("POST", "/api/cycles", Map.of("fiscalYear", 2569, "startAt", "EXECUTION")));

        coordinator.post("/api/cycles", Map.of("fiscalYear", 2569, "startAt", "EXECUTION"));
        theYearWaitsForItsPlan();
        thePlanIsImportedOnce();
        thePaperIsRecorded();
        report(6, "2026-04-01");
        report(12, "2026-10-01");
        bankum.play("2026-10-02");
        assertThat(coordinator.get(YEAR).get("phase").asText()).isEqualTo("CLOSED");
        assertThat(bankum.running()).isZero();
    }

    private void theYearWaitsForItsPlan() {
        var year = coordinator.get(YEAR);
        assertThat(year.get("phase").asText()).isEqualTo("EXECUTION");
        assertThat(state(year, "PLAN")).isEqualTo("SKIPPED");
        assertThat(state(year, "EXECUTION")).isEqualTo("OPEN");
        assertThat(coordinator.keys()).containsExactly("recordAgreedPlan");
        var task = coordinator.get("/api/tasks").get(0);
        assertThat(task.get("name").asText()).isEqualTo("บันทึกมาตรการที่เห็นชอบแล้ว");
        assertThat(task.get("overdue").asBoolean()).isFalse();
        Refusals.assertProblem(422, "measures", complete(Map.of()));
    }

    private void thePlanIsImportedOnce() {
        var carried = coordinator.get(YEAR + "/carry-over");
        assertThat(carried.get("measures")).isEmpty();
        assertThat(carried.get("findings").get(0).get("message").asText()).matches(".*[ก-๛].*");
        var first = coordinator.call("POST", YEAR + "/imports", plan());
        var again = coordinator.call("POST", YEAR + "/imports", plan());
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(coordinator.get(YEAR + "/measures")).hasSize(9);
        Refusals.assertProblem(403, null, bankum.as("finance").call("POST", YEAR + "/imports", plan()));
        Refusals.assertProblem(403, null, bankum.as("finance").call("GET", YEAR + "/carry-over", null));
        var wrong = plan();
        ((ObjectNode) wrong.get("measures").get(3).get("period")).put("end", "แปดเดือน");
        Refusals.assertProblem(400, "measures[3].period.end", coordinator.call("POST", YEAR + "/imports", wrong));
    }

    private void thePaperIsRecorded() {
        Refusals.assertProblem(422, "paper.signedOn", complete(Map.of("comment", "ตามฉบับที่ลงนาม")));
        var task = coordinator.task("recordAgreedPlan");
        var scan =
                coordinator.upload("/api/tasks/" + task + "/files", "แผน.pdf", "application/pdf", Municipality.pdf());
        Refusals.assertProblem(400, "paper.signedOn", complete(paper("2026-01-13", scan)));
        assertThat(complete(paper("2025-11-14", scan)).status()).isEqualTo(204);

        bankum.play("2026-01-13");
        var year = coordinator.get(YEAR);
        assertThat(year.get("phase").asText()).isEqualTo("EXECUTION");
        assertThat(coordinator.get("/api/tasks?scope=all")).isEmpty();
        assertThat(coordinator.get(YEAR + "/publications")).isNotEmpty();
        Refusals.assertProblem(409, null, coordinator.call("POST", YEAR + "/imports", plan().put("shiftYears", false)));
        assertThat(coordinator.call("POST", YEAR + "/imports", plan()).status()).isEqualTo(200);
    }

    private void report(int round, String day) {
        bankum.play(day);
        assertThat(coordinator.get(YEAR).get("phase").asText()).isEqualTo("ROUND_" + round);
        for (var division : DIVISIONS) {
            if (!bankum.as(division).tasks("reportProgress").isEmpty()) {
                bankum.report(division, round, division);
                bankum.as(division).complete("reportProgress", Map.of());
            }
        }
        coordinator.complete("reviewProgress", AGREED);
        bankum.as("clerk").complete("endorseReport", AGREED);
        bankum.as("executive").complete("approveReport", AGREED);
        bankum.play(day);
        var channel = Map.of("channel", "WEBSITE", "date", day, "url", "https://www.example.go.th/ita/" + round);
        bankum.as("pr").complete("announceReport", Map.of("channels", List.of(channel)));
    }

    private Answer complete(Object body) {
        return coordinator.call("POST", "/api/tasks/" + coordinator.task("recordAgreedPlan") + "/complete", body);
    }

    private static Map<String, Object> paper(String signedOn, JsonNode scan) {
        return Map.of(
                "comment",
                "ตามฉบับที่ลงนาม",
                "paper",
                Map.of(
                        "signedOn",
                        signedOn,
                        "officer",
                        "นายกองค์การบริหารส่วนตำบล",
                        "position",
                        "นายก อบต.",
                        "evidence",
                        scan.get("id").asText()));
    }

    private static String state(JsonNode year, String phase) {
        return Municipality.elements(year.get("phases"))
                .filter(each -> each.get("key").asText().equals(phase))
                .map(each -> each.get("state").asText())
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode plan() {
        try (var file = JoiningTests.class.getClassLoader().getResourceAsStream("imports/S001.json")) {
            return (ObjectNode) new ObjectMapper().readTree(file).get("preview");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
