package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A step that nobody sends comes back to the coordinator, who helps it on; nobody else learns of it. */
@TestApplication
class LateStepsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine processEngine;

    private Municipality bankum;
    private Caller coordinator;

    @BeforeEach
    void startTheYearAnew() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
        coordinator.call("POST", YEAR + "/cancel", Map.of("reason", "เริ่มใหม่"));
        coordinator.post("/api/cycles", Map.of("fiscalYear", 2569));
        coordinator.put(YEAR + "/assessment", Municipality.officialResult());
        coordinator.complete("recordResult", Map.of());
    }

    @Test
    void whatIsStillOpenSomeDaysAfterItsDayComesBackToTheCoordinator() {
        var due = dueOn("finance");

        bankum.play(workingDaysAfter(due, 3));
        assertThat(coordinator.keys()).isEmpty();
        bankum.play(workingDaysAfter(due, 4));

        assertThat(coordinator.keys()).hasSize(Municipality.DIVISIONS.size()).containsOnly("resolveOverdue");
        var task = coordinator.get("/api/tasks/" + about("finance"));
        assertThat(task.get("unit").asText()).isEqualTo("finance");

        bankum.analyse("finance", "finance");
        bankum.as("finance").complete("analyseIndicators", Map.of());
        assertThat(coordinator.keys()).hasSize(Municipality.DIVISIONS.size() - 1);

        resolve("works", "ผอ.กองช่างจะส่งวันศุกร์");
        assertThat(coordinator.keys()).hasSize(Municipality.DIVISIONS.size() - 2);
        assertThat(bankum.as("works").keys()).containsExactly("analyseIndicators");

        coordinator.post(YEAR + "/collections/analysis/close", Map.of("reason", "ครบเวลาแล้ว"));
        assertThat(coordinator.keys()).doesNotContain("resolveOverdue");
        assertThat(processEngine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("itaOverdueStep")
                        .count())
                .isZero();
    }

    @Test
    void aStepThatIsGivenTimeIsFollowedFromItsNewDay() {
        var due = dueOn("finance");
        bankum.play(workingDaysAfter(due, 4));
        var step = bankum.as("finance").task("analyseIndicators");
        var later = workingDaysAfter(due, 12);

        coordinator.post("/api/tasks/" + step + "/extension", Map.of("dueOn", later, "reason", "ผู้รับผิดชอบลาป่วย"));

        assertThat(bankum.as("finance").get("/api/tasks/" + step).get("dueOn").asText())
                .isEqualTo(later);
        assertThat(elements(bankum.as("admin").get("/engine-rest/task?taskDefinitionKey=userTask_analyseIndicators"))
                        .filter(task -> task.get("id").asText().equals(step))
                        .map(task -> task.get("due").asText().substring(0, 10))
                        .toList())
                .containsExactly(later);
        assertThat(coordinator.keys()).hasSize(Municipality.DIVISIONS.size() - 1);
        assertThat(elements(coordinator.get(YEAR + "/audit").get("entries"))
                        .filter(entry -> entry.get("action").asText().equals("work.extended"))
                        .map(entry -> entry.get("details").get("reason").asText())
                        .toList())
                .containsExactly("ผู้รับผิดชอบลาป่วย");

        // A moved day of the calendar does not take the time away again.
        coordinator.put(YEAR + "/calendar", Map.of("dates", Map.of("draft", "2025-10-14"), "reason", "ประชุม"));
        assertThat(bankum.as("finance").get("/api/tasks/" + step).get("dueOn").asText())
                .isEqualTo(later);

        bankum.play(workingDaysAfter(later, 4));
        assertThat(coordinator.keys()).hasSize(Municipality.DIVISIONS.size());
    }

    @Test
    void aStepThatIsGivenAwayIsWrittenAndSentByWhoTookIt() {
        var step = bankum.as("works").task("analyseIndicators");

        coordinator.post(
                "/api/tasks/" + step + "/division", Map.of("division", "office", "reason", "กองช่างไม่มีเจ้าหน้าที่"));

        assertThat(bankum.as("works").keys()).isEmpty();
        assertThat(bankum.as("office").keys()).containsExactly("analyseIndicators", "analyseIndicators");
        bankum.analyse("works", "office");
        bankum.as("office").post("/api/tasks/" + step + "/complete", Map.of());
        assertThat(elements(coordinator.get("/api/tasks?scope=all"))
                        .filter(task -> "works".equals(task.get("unit").asText()))
                        .map(task -> task.get("key").asText())
                        .toList())
                .containsExactly("draftMeasures");
    }

    @Test
    void nobodyButTheCoordinatorMayAndEverythingNeedsAReasonAndASensibleDay() {
        var step = bankum.as("finance").task("analyseIndicators");
        var path = "/api/tasks/" + step;

        Refusals.assertProblem(
                403,
                null,
                bankum.as("finance").call("POST", path + "/extension", Map.of("dueOn", "2026-01-05", "reason", "ขอ")));
        Refusals.assertProblem(
                403,
                null,
                bankum.as("finance").call("POST", path + "/division", Map.of("division", "works", "reason", "ขอ")));
        for (var body : List.of(
                Map.of("dueOn", "2026-01-05"),
                Map.of("reason", "ไม่บอกวัน"),
                Map.of("dueOn", "2020-01-05", "reason", "อดีต"),
                Map.of("dueOn", "2569-01-05", "reason", "พ.ศ."))) {
            Refusals.assertProblem(400, null, coordinator.call("POST", path + "/extension", body));
        }
        for (var body : List.of(
                Map.of("division", "works"),
                Map.of("division", "finance", "reason", "เจ้าของเดิม"),
                Map.of("division", "kitchen", "reason", "ไม่มี"))) {
            Refusals.assertProblem(400, null, coordinator.call("POST", path + "/division", body));
        }
        Refusals.assertProblem(
                404,
                null,
                coordinator.call("POST", "/api/tasks/none/extension", Map.of("dueOn", "2026-01-05", "reason", "x")));
    }

    private void resolve(String division, String comment) {
        var task = escalated(division).get("id").asText();
        Refusals.assertProblem(422, null, coordinator.call("POST", "/api/tasks/" + task + "/complete", Map.of()));
        coordinator.post("/api/tasks/" + task + "/complete", Map.of("comment", comment));
    }

    private String about(String division) {
        return coordinator
                .get("/api/tasks/" + escalated(division).get("id").asText())
                .get("about")
                .asText();
    }

    private JsonNode escalated(String division) {
        return elements(coordinator.get("/api/tasks"))
                .filter(task -> task.get("key").asText().equals("resolveOverdue"))
                .filter(task -> {
                    var about = coordinator
                            .get("/api/tasks/" + task.get("id").asText())
                            .get("about")
                            .asText();
                    return coordinator
                            .get("/api/tasks/" + about)
                            .get("unit")
                            .asText()
                            .equals(division);
                })
                .findFirst()
                .orElseThrow();
    }

    private String dueOn(String division) {
        return bankum.as(division).get("/api/tasks").get(0).get("dueOn").asText();
    }

    /** Counted by hand, past weekends and the holidays of the year's end. */
    private static String workingDaysAfter(String day, int count) {
        var holidays = List.of(
                "2025-12-05", "2025-12-10", "2025-12-31", "2026-01-01", "2026-01-02", "2026-03-03", "2026-04-06");
        var date = LocalDate.parse(day);
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            if (date.getDayOfWeek().getValue() < 6 && !holidays.contains(date.toString())) {
                left--;
            }
        }
        return date.toString();
    }
}
