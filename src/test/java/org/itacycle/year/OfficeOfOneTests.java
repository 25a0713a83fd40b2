package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole year in an office where only the coordinator signs in: on behalf, on paper, and without the silent ones. */
@TestApplication
class OfficeOfOneTests {

    private static final Map<String, Object> BY_PHONE =
            Map.of("onBehalfOf", Map.of("informant", "ผู้อำนวยการกอง", "via", "PHONE"));
    private static final String CLERK = "ปลัดองค์การบริหารส่วนตำบล";
    private static final String EXECUTIVE = "นายกองค์การบริหารส่วนตำบล";
    private static final List<String> SILENT = List.of("education", "health", "works");

    @LocalServerPort
    private int port;

    private Municipality bankum;
    private Caller coordinator;

    @BeforeEach
    void openTheOffice() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
    }

    @Test
    void theYearEndsThoughOnlyTheCoordinatorSignsIn() {
        planIsWrittenOnBehalfAndAgreedOnPaper();
        oneSheetAcknowledgesForAll();
        sixMonthsAreClosedWithoutTheSilentOnes();
        twelveMonthsAreEnteredOnBehalf();
        nothingIsLeftAndTheAuditTellsWhoEntered();
    }

    private void planIsWrittenOnBehalfAndAgreedOnPaper() {
        for (var division : DIVISIONS) {
            bankum.analyse(division, "coordinator");
            send("analyseIndicators", division, BY_PHONE);
            bankum.draft(division, "coordinator");
            send("draftMeasures", division, BY_PHONE);
        }
        coordinator.complete("consolidatePlan", Map.of("decision", "FORWARD", "comment", "ตรวจแล้ว"));
        bankum.play("2025-11-20");
        decideOnPaper("endorsePlan", "2025-11-18", CLERK);
        decideOnPaper("approvePlan", "2025-11-19", EXECUTIVE);

        var plan = coordinator.get(YEAR + "/documents/plan.json");
        assertAgreed(plan, "2025-11-19");
        assertThat(plan.get("decisions").findValuesAsText("how")).containsExactly("SYSTEM", "PAPER", "PAPER");
        assertThat(plan.get("enteredOnBehalf")).hasSize(2 * DIVISIONS.size());
        assertThat(plan.get("enteredOnBehalf").get(0).get("informant").asText()).isEqualTo("ผู้อำนวยการกอง");
        assertThat(plan.get("enteredOnBehalf").get(0).get("via").asText()).isEqualTo("PHONE");
        assertThat(plan.get("notSent")).isEmpty();
    }

    private void oneSheetAcknowledgesForAll() {
        bankum.play("2025-12-01");
        var any = taskOf("acknowledgePlan", "office");
        var sheet = Map.of(
                "divisions",
                List.of("all-divisions"),
                "paper",
                paper(any, "2025-11-28", "ผู้อำนวยการทุกกอง", "ผู้อำนวยการกอง"));
        coordinator.post("/api/tasks/" + any + "/complete", sheet);

        assertThat(open("acknowledgePlan")).isEmpty();
        assertThat(coordinator.get(YEAR + "/acknowledgements").findValuesAsText("division"))
                .containsExactlyInAnyOrderElementsOf(DIVISIONS);
        announce("announcePlan", "2025-11-28");
        assertThat(coordinator.get(YEAR).get("phase").asText()).isEqualTo("EXECUTION");
    }

    private void sixMonthsAreClosedWithoutTheSilentOnes() {
        bankum.as("admin").put("/api/organization", Map.of("publishesSixMonthReport", false));
        bankum.play("2026-04-20");
        for (var division : List.of("office", "finance")) {
            bankum.report(division, 6, "coordinator");
            send("reportProgress", division, BY_PHONE);
        }
        coordinator.post(YEAR + "/collections/report-6/close", Map.of("reason", "พ้นกำหนดส่งแล้ว"));
        assertThat(open("reportProgress")).isEmpty();
        coordinator.complete("reviewProgress", Map.of("decision", "APPROVE"));
        decideOnPaper("endorseReport", "2026-04-17", CLERK);
        decideOnPaper("approveReport", "2026-04-20", EXECUTIVE);
        coordinator.put(
                YEAR + "/documents/report-6/signature",
                Map.of("number", "สพ ๗๑๘๐๑/๑๒๓", "date", "2026-04-20", "signedBy", "ผู้ลงนาม", "position", EXECUTIVE));

        var report = coordinator.get(YEAR + "/documents/report-6.json");
        assertAgreed(report, "2026-04-20");
        assertThat(report.get("state").asText()).isEqualTo("SIGNED");
        assertThat(report.get("signature").get("number").asText()).isEqualTo("สพ ๗๑๘๐๑/๑๒๓");
        assertThat(report.get("notSent").findValuesAsText("division")).containsExactlyInAnyOrderElementsOf(SILENT);
        assertThat(report.get("enteredOnBehalf").findValuesAsText("division"))
                .containsExactlyInAnyOrder("office", "finance");
    }

    private void twelveMonthsAreEnteredOnBehalf() {
        bankum.play("2026-10-05");
        for (var division : DIVISIONS) {
            bankum.report(division, 12, "coordinator");
            send("reportProgress", division, BY_PHONE);
        }
        coordinator.complete("reviewProgress", Map.of("decision", "APPROVE"));
        decideOnPaper("endorseReport", "2026-10-02", CLERK);
        decideOnPaper("approveReport", "2026-10-05", EXECUTIVE);
        bankum.play("2026-10-05");

        var report = coordinator.get(YEAR + "/documents/report-12.json");
        assertAgreed(report, "2026-10-05");
        assertThat(report.get("enteredOnBehalf")).hasSize(DIVISIONS.size());
        assertThat(report.get("notSent")).isEmpty();
        announce("announceReport", "2026-10-05");
        bankum.play("2026-10-06");
    }

    private void nothingIsLeftAndTheAuditTellsWhoEntered() {
        assertThat(coordinator.get(YEAR).get("phase").asText()).isEqualTo("CLOSED");
        assertThat(coordinator.get("/api/tasks?scope=all")).isEmpty();
        assertThat(bankum.running()).isZero();
        var deeds = elements(bankum.as("auditor").get(YEAR + "/audit?size=500").get("entries"))
                .toList();
        assertThat(deeds).extracting(deed -> deed.get("userId").asText()).doesNotContain("clerk", "executive");
        assertThat(deeds)
                .filteredOn(deed -> deed.get("details").has("paper"))
                .extracting(
                        deed -> deed.get("details").get("paper").get("position").asText())
                .containsOnly(CLERK, EXECUTIVE);
        assertThat(deeds)
                .filteredOn(deed -> deed.get("action").asText().equals("cycle.collection-closed"))
                .singleElement()
                .satisfies(closed ->
                        assertThat(closed.get("details").get("reason").asText()).isEqualTo("พ้นกำหนดส่งแล้ว"));
    }

    private void decideOnPaper(String key, String signedOn, String position) {
        var task = taskOf(key, null);
        coordinator.post(
                "/api/tasks/" + task + "/complete",
                Map.of("decision", "APPROVE", "paper", paper(task, signedOn, "ผู้ลงนาม", position)));
    }

    private Map<String, Object> paper(String task, String signedOn, String officer, String position) {
        var scan = coordinator.upload(
                "/api/tasks/" + task + "/files", "บันทึกข้อความ.pdf", "application/pdf", Municipality.pdf());
        return Map.of(
                "signedOn", signedOn,
                "officer", officer,
                "position", position,
                "evidence", scan.get("id").asText());
    }

    private void announce(String key, String on) {
        var channel = Map.of("channel", "WEBSITE", "date", on, "url", "https://www.example.go.th/ita/2569");
        coordinator.post(
                "/api/tasks/" + taskOf(key, null) + "/complete",
                Map.of("channels", List.of(channel), "onBehalfOf", BY_PHONE.get("onBehalfOf")));
    }

    private void send(String key, String division, Object body) {
        coordinator.post("/api/tasks/" + taskOf(key, division) + "/complete", body);
    }

    private String taskOf(String key, String division) {
        var found = open(key).stream()
                .filter(task -> division == null || task.get("unit").asText().equals(division))
                .map(task -> task.get("id").asText())
                .toList();
        assertThat(found).as(key + " of " + division).hasSize(1);
        return found.get(0);
    }

    private List<JsonNode> open(String key) {
        return elements(coordinator.get("/api/tasks?scope=all"))
                .filter(task -> task.get("key").asText().equals(key))
                .toList();
    }

    private static void assertAgreed(JsonNode document, String on) {
        var agreed = document.get("agreed");
        assertThat(agreed.get("how").asText()).isEqualTo("PAPER");
        assertThat(agreed.get("officer").asText()).isEqualTo("ผู้ลงนาม");
        assertThat(agreed.get("position").asText()).isEqualTo(EXECUTIVE);
        assertThat(agreed.get("on").asText()).isEqualTo(on);
        assertThat(agreed.get("recordedBy").asText()).isEqualTo("ผู้ประสานงาน ITA");
        assertThat(agreed.get("evidence").asText()).isNotEmpty();
    }
}
