package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole year from October to October, every task done by the person who owes it, over HTTP only. */
@TestApplication
class YearOverHttpTests {

    @LocalServerPort
    private int port;

    private Municipality bankum;

    @BeforeEach
    void openTheOffice() {
        bankum = new Municipality("http://127.0.0.1:" + port);
    }

    @Test
    void theYearRunsFromTheRecordedResultToTheClosedRound() {
        divisionsAnalyseAndDraft();
        coordinatorReturnsToFinanceAndForwards();
        executiveReturnsToWorksAndAgrees();
        planIsAnnouncedAndAcknowledged();
        sixMonthsAreReportedWithOneReturn();
        twelveMonthsAreReportedWithEvidence();
        nothingIsLeft();
    }

    private void divisionsAnalyseAndDraft() {
        for (var division : DIVISIONS) {
            assertThat(bankum.as(division).keys()).containsExactly("analyseIndicators");
            assertThat(bankum.as(division).get("/api/tasks").get(0).get("unit").asText())
                    .isEqualTo(division);
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
            bankum.draft(division, division);
            bankum.as(division).complete("draftMeasures", Map.of());
            assertThat(bankum.as(division).keys()).isEmpty();
        }
        assertThat(bankum.as("coordinator").get(YEAR).get("measures").asInt()).isGreaterThanOrEqualTo(9);
    }

    private void coordinatorReturnsToFinanceAndForwards() {
        var coordinator = bankum.as("coordinator");
        coordinator.complete(
                "consolidatePlan",
                Map.of("decision", "RETURN", "comment", "ขอให้ระบุขั้นตอนให้ชัดเจน", "divisions", List.of("finance")));

        assertOnly("draftMeasures", "finance");
        var finance = bankum.as("finance");
        var task = finance.get("/api/tasks/" + finance.task("draftMeasures"));
        assertThat(task.get("comment").asText()).isEqualTo("ขอให้ระบุขั้นตอนให้ชัดเจน");
        finance.complete("draftMeasures", Map.of());

        coordinator.complete("consolidatePlan", Map.of("decision", "FORWARD", "comment", "ตรวจแล้ว"));
        bankum.as("clerk").complete("endorsePlan", Map.of("decision", "APPROVE", "comment", "เห็นควรเสนอ"));
    }

    private void executiveReturnsToWorksAndAgrees() {
        bankum.as("executive")
                .complete(
                        "approvePlan",
                        Map.of(
                                "decision",
                                "RETURN",
                                "comment",
                                "ขอให้เพิ่มการประชาสัมพันธ์",
                                "divisions",
                                List.of("works")));

        assertOnly("draftMeasures", "works");
        bankum.as("works").complete("draftMeasures", Map.of());
        bankum.as("coordinator").complete("consolidatePlan", Map.of("decision", "FORWARD", "comment", "แก้ไขแล้ว"));
        bankum.as("clerk").complete("endorsePlan", Map.of("decision", "APPROVE"));
        bankum.as("executive").complete("approvePlan", Map.of("decision", "APPROVE"));
    }

    private void planIsAnnouncedAndAcknowledged() {
        bankum.play("2025-12-01");
        assertThat(bankum.as("coordinator").get(YEAR).get("phase").asText()).isEqualTo("DISSEMINATION");
        bankum.as("pr")
                .complete(
                        "announcePlan",
                        Map.of(
                                "channels",
                                List.of(Map.of(
                                        "channel", "WEBSITE",
                                        "date", "2025-11-28",
                                        "url", "https://www.example.go.th/ita/2569"))));
        DIVISIONS.forEach(division -> bankum.as(division).complete("acknowledgePlan", Map.of()));
        assertThat(bankum.as("coordinator").get(YEAR).get("phase").asText()).isEqualTo("EXECUTION");
    }

    private void sixMonthsAreReportedWithOneReturn() {
        bankum.play("2026-04-01");
        assertThat(bankum.as("coordinator").get(YEAR).get("phase").asText()).isEqualTo("ROUND_6");
        for (var division : DIVISIONS) {
            assertThat(bankum.as(division).tasks("reportProgress")).hasSize(1);
            bankum.report(division, 6, division);
            bankum.as(division).complete("reportProgress", Map.of());
        }
        bankum.as("coordinator")
                .complete(
                        "reviewProgress",
                        Map.of("decision", "RETURN", "comment", "ขอวันที่ดำเนินการ", "divisions", List.of("health")));
        assertOnly("reportProgress", "health");
        bankum.as("health").complete("reportProgress", Map.of());
        agree("2026-04-20", "https://www.example.go.th/ita/2569/6");
    }

    private void twelveMonthsAreReportedWithEvidence() {
        bankum.play("2026-10-01");
        assertThat(bankum.as("coordinator").get(YEAR).get("phase").asText()).isEqualTo("ROUND_12");
        for (var division : DIVISIONS) {
            bankum.report(division, 12, division);
            var measure = bankum.drafted(division).get(0).get("id").asText();
            var file = bankum.as(division)
                    .upload(
                            YEAR + "/measures/" + measure + "/reports/12/evidence",
                            "รายงานการประชุม.pdf",
                            "application/pdf",
                            Municipality.pdf());
            assertThat(file.get("id").asText()).isNotEmpty();
            bankum.as(division).complete("reportProgress", Map.of());
        }
        agree("2026-10-01", "https://www.example.go.th/ita/2569/12");
        bankum.play("2026-10-02");
    }

    private void agree(String announcedOn, String url) {
        bankum.as("coordinator").complete("reviewProgress", Map.of("decision", "APPROVE"));
        bankum.as("clerk").complete("endorseReport", Map.of("decision", "APPROVE"));
        bankum.as("executive").complete("approveReport", Map.of("decision", "APPROVE"));
        if (announcedOn.compareTo(today()) > 0) {
            bankum.play(announcedOn);
        } else {
            bankum.play(today());
        }
        bankum.as("pr")
                .complete(
                        "announceReport",
                        Map.of("channels", List.of(Map.of("channel", "WEBSITE", "date", announcedOn, "url", url))));
    }

    private String today() {
        return bankum.as("pr").get("/api/demo").get("date").asText();
    }

    private void nothingIsLeft() {
        var overview = bankum.as("coordinator").get(YEAR);
        assertThat(overview.get("phase").asText()).isEqualTo("CLOSED");
        assertThat(overview.get("tasks").get("open").asInt()).isZero();
        assertThat(bankum.as("coordinator").get("/api/tasks?scope=all")).isEmpty();
        assertThat(bankum.as("admin")
                        .get("/engine-rest/process-instance/count")
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(bankum.as("auditor").get(YEAR + "/decisions")).hasSize(14);
    }

    private void assertOnly(String key, String owing) {
        for (var division : DIVISIONS) {
            assertThat(bankum.as(division).tasks(key)).as(division).hasSize(division.equals(owing) ? 1 : 0);
        }
    }
}
