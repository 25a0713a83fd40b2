package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a document lacks is shown, answered with reasons and never called complete, from the drafts to a closed round. */
@TestApplication
class ChecklistOverHttpTests {

    private static final String PLAN = YEAR + "/documents/plan";
    private static final String REPORT = YEAR + "/documents/report-6";
    private static final String SITE = "https://www.example.go.th/ita/o25";

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
    void aDocumentIsCheckedUntilCitizensFindIt() {
        theDivisionsDraftAndAPeriodIsLost();
        aWarningMayStayWithAReason();
        theStopNeedsAReasonWhichTheExecutiveSees();
        thePublishedPlanLacksTheAddressOnTheMainWebSite();
        aClosedRoundGoesOnWithTheReasonOfItsClosing();
    }

    private void theDivisionsDraftAndAPeriodIsLost() {
        for (var division : DIVISIONS) {
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
            bankum.draft(division, division);
            bankum.as(division).complete("draftMeasures", Map.of());
        }
        var measure = bankum.drafted("finance").get(0);
        measure.putNull("period");
        coordinator.put(YEAR + "/measures/" + measure.get("id").asText(), measure);

        var checklist = bankum.as("executive").get(PLAN + "/checklist");

        assertThat(checklist.get("complete").asBoolean()).isFalse();
        assertThat(checklist.at("/item/code").asText()).isEqualTo("O25");
        assertThat(checklist.get("mayConfirm").asBoolean()).isFalse();
        var lost = first(checklist, "MEASURE_WITHOUT_PERIOD");
        assertThat(lost.at("/link/href").asText())
                .isEqualTo("/tasks/" + coordinator.task("consolidatePlan") + "#at="
                        + lost.get("where").asText());
        assertThat(lost.get("element").asText()).isEqualTo("PERIOD");
    }

    private void aWarningMayStayWithAReason() {
        var warning = first(coordinator.get(PLAN + "/checklist"), "WEBSITE_ADDRESS_MISSING");
        var stop = first(coordinator.get(PLAN + "/checklist"), "MEASURE_WITHOUT_PERIOD");

        Refusals.assertProblem(403, null, confirm(bankum.as("finance"), warning, "ไม่มีเว็บไซต์"));
        Refusals.assertProblem(409, stop.get("where").asText(), confirm(coordinator, stop, "ไม่ทราบระยะเวลา"));
        var answer = confirm(coordinator, warning, "เผยแพร่หลังลงนาม");

        assertThat(answer.status()).isEqualTo(200);
        var confirmed = first(answer.body(), "WEBSITE_ADDRESS_MISSING");
        assertThat(confirmed.get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/confirmation/reason").asText()).isEqualTo("เผยแพร่หลังลงนาม");
        assertThat(confirm(coordinator, warning, "").status()).isEqualTo(200);
    }

    private void theStopNeedsAReasonWhichTheExecutiveSees() {
        var forwarding = "/api/tasks/" + coordinator.task("consolidatePlan") + "/complete";
        var stop = first(coordinator.get(PLAN + "/checklist"), "MEASURE_WITHOUT_PERIOD");
        Refusals.assertProblem(
                422, stop.get("where").asText(), coordinator.call("POST", forwarding, Map.of("decision", "FORWARD")));

        coordinator.complete("consolidatePlan", Map.of("decision", "FORWARD", "comment", "รอแผนจัดซื้อ"));
        bankum.as("clerk").complete("endorsePlan", Map.of("decision", "APPROVE"));

        var checklist = bankum.as("executive").get(PLAN + "/checklist");
        assertThat(checklist.at("/passed/reason").asText()).isEqualTo("รอแผนจัดซื้อ");
        assertThat(checklist.get("complete").asBoolean()).isFalse();
        bankum.as("executive").complete("approvePlan", Map.of("decision", "APPROVE"));
        assertThat(deeds()).contains("completeness.confirmed", "completeness.reopened", "completeness.passed");
    }

    private void thePublishedPlanLacksTheAddressOnTheMainWebSite() {
        bankum.play("2025-12-01");
        var before = coordinator.get(PLAN + "/disclosure");
        assertThat(before.get("published").asBoolean()).isTrue();
        assertThat(before.get("addresses").findValuesAsText("kind")).containsExactly("PUBLIC");

        bankum.as("pr")
                .complete(
                        "announcePlan",
                        Map.of("channels", List.of(Map.of("channel", "WEBSITE", "date", "2025-11-28", "url", SITE))));

        assertThat(found(coordinator.get(PLAN + "/checklist"), "WEBSITE_ADDRESS_MISSING"))
                .isEmpty();
        var disclosure = coordinator.get(PLAN + "/disclosure");
        assertThat(disclosure.get("addresses").findValuesAsText("kind")).containsExactly("WEBSITE", "PUBLIC");
        assertThat(disclosure.get("explanation").asText()).startsWith("O25 : ").contains(SITE, "(๑)", "(๕)");
    }

    private void aClosedRoundGoesOnWithTheReasonOfItsClosing() {
        DIVISIONS.forEach(division -> bankum.as(division).complete("acknowledgePlan", Map.of()));
        bankum.play("2026-04-01");
        bankum.report("works", 6, "works");
        bankum.as("works").complete("reportProgress", Map.of());
        coordinator.post(YEAR + "/collections/report-6/close", Map.of("reason", "พ้นกำหนดส่งแล้ว"));

        var checklist = coordinator.get(REPORT + "/checklist");
        assertThat(checklist.at("/open/ERROR").asInt()).isZero();
        assertThat(found(checklist, "STATUS_MISSING")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("state").asText()).isEqualTo("NOT_SENT");
            assertThat(finding.at("/confirmation/reason").asText()).isEqualTo("พ้นกำหนดส่งแล้ว");
        });

        coordinator.complete("reviewProgress", Map.of("decision", "APPROVE"));

        var passed = bankum.as("clerk").get(REPORT + "/checklist");
        assertThat(passed.at("/passed/reason").asText()).isEqualTo("พ้นกำหนดส่งแล้ว");
        assertThat(passed.get("complete").asBoolean()).isFalse();
    }

    private static Caller.Answer confirm(Caller caller, JsonNode finding, String reason) {
        var confirmation = Map.of("finding", finding.get("id").asText(), "reason", reason);
        return caller.call("PUT", PLAN + "/checklist/confirmations", Map.of("confirmations", List.of(confirmation)));
    }

    private static Stream<JsonNode> found(JsonNode checklist, String code) {
        return elements(checklist.get("findings"))
                .filter(finding -> finding.get("code").asText().equals(code));
    }

    private static JsonNode first(JsonNode checklist, String code) {
        return found(checklist, code).findFirst().orElseThrow();
    }

    private List<String> deeds() {
        return coordinator.get(YEAR + "/audit?size=500").findValuesAsText("action");
    }
}
