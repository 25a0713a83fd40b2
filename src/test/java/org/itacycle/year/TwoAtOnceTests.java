package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Things that happen at the same time, days that move, a year that is given up, and two years side by side. */
@TestApplication
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoAtOnceTests {

    private static final String NEXT = "/api/cycles/2570";

    @LocalServerPort
    private int port;

    private Municipality bankum;
    private Caller coordinator;

    /** Every test begins with a year of its own: the one before is given up. */
    @BeforeEach
    void startTheYearAnew() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
        coordinator.post(YEAR + "/cancel", Map.of("reason", "เริ่มใหม่"));
        start(2569);
    }

    @Test
    @Order(1)
    void theSameTaskSentTwiceAtOnceCountsOnce() throws Exception {
        bankum.analyse("health", "health");
        var task = bankum.as("health").task("analyseIndicators");

        var answers = AtOnce.run(() -> status("health", task, Map.of()), () -> status("health", task, Map.of()));

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(bankum.as("health").keys()).containsExactly("draftMeasures");
    }

    @Test
    @Order(2)
    void theLastDivisionsMayAllSendAtOnce() throws Exception {
        for (var division : DIVISIONS) {
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
            bankum.draft(division, division);
        }
        var sendings = new ArrayList<Callable<Integer>>();
        for (var division : DIVISIONS) {
            var task = bankum.as(division).task("draftMeasures");
            sendings.add(() -> status(division, task, Map.of()));
        }

        assertThat(AtOnce.run(sendings)).containsOnly(204);
        assertThat(coordinator.keys()).containsExactly("consolidatePlan");
        assertThat(coordinator.get("/api/tasks?scope=all")).hasSize(1);
    }

    @Test
    @Order(3)
    void movedDaysMoveOpenTasksAndTimers() {
        var dates = new LinkedHashMap<String, String>();
        List.of("analyse", "draft", "consolidate", "endorse", "approve", "approveLatest")
                .forEach(date -> dates.put(date, "2026-01-26"));
        dates.put("round6Open", "2026-04-07");
        var before = timers();

        coordinator.put(YEAR + "/calendar", Map.of("dates", dates, "reason", "น้ำท่วม"));

        assertThat(elements(coordinator.get("/api/tasks?scope=all")).toList())
                .hasSize(DIVISIONS.size())
                .extracting(task -> task.get("dueOn").asText())
                .containsOnly("2026-01-26");
        assertThat(timers()).hasSameSizeAs(before).allMatch(day -> day.startsWith("2026-01-27"));
        assertThat(elements(bankum.as("admin").get("/engine-rest/task"))
                        .map(task -> task.get("due").asText())
                        .toList())
                .isNotEmpty()
                .allMatch(due -> due.startsWith("2026-01-26T16:30"));
        Refusals.assertProblem(
                403, null, bankum.as("finance").call("PUT", YEAR + "/calendar", Map.of("dates", dates, "reason", "น")));
    }

    @Test
    @Order(4)
    void aYearThatIsGivenUpEndsEverywhereAndMayStartAnew() {
        var given = bankum.as("works").task("analyseIndicators");
        coordinator.put(YEAR + "/analyses/6", Map.of("text", "ร่างเดิม", "intent", "MAINTAIN"));

        coordinator.post(YEAR + "/cancel", Map.of("reason", "ยุบรวมหน่วยงาน"));

        assertThat(coordinator.get(YEAR).get("phase").asText()).isEqualTo("CANCELLED");
        assertThat(coordinator.get(YEAR).get("tasks").get("open").asInt()).isZero();
        assertThat(coordinator.get(YEAR + "/analyses/6").get("text").asText()).isEqualTo("ร่างเดิม");
        assertThat(coordinator.get("/api/tasks?scope=all")).isEmpty();
        assertThat(bankum.running()).isZero();
        Refusals.assertProblem(409, null, coordinator.call("POST", YEAR + "/cancel", Map.of("reason", "อีกครั้ง")));
        Refusals.assertProblem(
                409, null, coordinator.call("PUT", YEAR + "/analyses/6", Map.of("text", "แก้", "intent", "MAINTAIN")));
        assertThat(status("works", given, Map.of())).isEqualTo(409);

        start(2569);
        assertThat(coordinator.get(YEAR).get("phase").asText()).isEqualTo("PLAN");
        assertThat(coordinator.get(YEAR + "/measures")).isEmpty();
        assertThat(bankum.as("works").task("analyseIndicators")).isNotEqualTo(given);
    }

    @Test
    @Order(5)
    void twoYearsRunSideBySide() {
        bankum.play("2026-08-17");
        start(2570);

        var finance = elements(bankum.as("finance").get("/api/tasks")).toList();
        assertThat(finance).hasSize(2);
        assertThat(finance).extracting(task -> task.get("fiscalYear").asInt()).containsExactlyInAnyOrder(2569, 2570);
        analyseNext("finance");
        var sent = ofYear(finance, 2570);
        assertThat(status("finance", sent, Map.of())).isEqualTo(204);

        var left = elements(bankum.as("finance").get("/api/tasks")).toList();
        assertThat(ofYear(left, 2569)).isEqualTo(ofYear(finance, 2569));
        assertThat(left)
                .filteredOn(task -> task.get("fiscalYear").asInt() == 2570)
                .singleElement()
                .satisfies(task -> assertThat(task.get("key").asText()).isEqualTo("draftMeasures"));
        assertThat(coordinator.get("/api/cycles")).hasSize(2);
        coordinator.post(NEXT + "/cancel", Map.of("reason", "ลองเท่านั้น"));
        assertThat(elements(coordinator.get("/api/tasks?scope=all")).toList())
                .hasSize(DIVISIONS.size())
                .allMatch(task -> task.get("fiscalYear").asInt() == 2569);
    }

    private void start(int year) {
        coordinator.post("/api/cycles", Map.of("fiscalYear", year));
        coordinator.put("/api/cycles/" + year + "/assessment", Municipality.officialResult());
        coordinator.complete("recordResult", Map.of());
    }

    private void analyseNext(String division) {
        bankum.ledBy(division)
                .forEach(number -> bankum.as(division)
                        .put(NEXT + "/analyses/" + number, Map.of("text", "ผลอยู่ในระดับดี", "intent", "MAINTAIN")));
    }

    private static String ofYear(List<JsonNode> tasks, int year) {
        return tasks.stream()
                .filter(task -> task.get("fiscalYear").asInt() == year)
                .map(task -> task.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private int status(String user, String task, Object body) {
        return bankum.as(user)
                .call("POST", "/api/tasks/" + task + "/complete", body)
                .status();
    }

    private List<String> timers() {
        return elements(bankum.as("admin").get("/engine-rest/job?timers=true"))
                .map(job -> job.get("dueDate").asText())
                .toList();
    }
}
