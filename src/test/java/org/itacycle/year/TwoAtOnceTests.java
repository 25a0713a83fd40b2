package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.itacycle.TestApplication;
import org.itacycle.reminder.MorningRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things that happen at the same time, days that move, a year that is given up, and two years side by side. */
@TestApplication
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoAtOnceTests {

    private static final String NEXT = "/api/cycles/2570";

    @LocalServerPort
    private int port;

    @Autowired
    private MorningRun morning;

    @Autowired
    private JdbcClient jdbc;

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
    void whoMovesDaysAndGivesTimeAtOnceCollidesWithoutNoticing() throws Exception {
        var deeds = new ArrayList<Callable<Integer>>();
        for (var task : bankum.openTasks("analyseIndicators")) {
            var extension = Map.of("dueOn", "2026-01-15", "reason", "น้ำท่วม");
            deeds.add(() -> coordinator
                    .call("POST", "/api/tasks/" + task + "/extension", extension)
                    .status());
        }
        for (var day : List.of("2026-01-27", "2026-01-28", "2026-01-29")) {
            var dates = Map.of("consolidate", day, "endorse", day, "approve", day, "approveLatest", day);
            var move = Map.of("dates", dates, "reason", "น้ำท่วม");
            deeds.add(() -> coordinator.call("PUT", YEAR + "/calendar", move).status());
        }

        assertThat(AtOnce.run(deeds)).containsOnly(200, 204);
        assertThat(elements(coordinator.get("/api/tasks?scope=all"))
                        .map(task -> task.get("dueOn").asText()))
                .containsOnly("2026-01-15");
    }

    @Test
    @Order(4)
    void aMovedDayMovesOpenTasksTimersFeedsAndReminders() throws Exception {
        var dates = new LinkedHashMap<String, String>();
        List.of("analyse", "draft", "consolidate", "endorse", "approve", "approveLatest")
                .forEach(date -> dates.put(date, "2026-01-26"));
        dates.put("round6Open", "2026-04-07");
        var before = timers();
        var feed = coordinator
                .post("/api/calendar-feeds", Map.of("scope", "agency"))
                .get("address")
                .asText();
        var waiting = bankum.openTasks("analyseIndicators");
        assertThat(dueInFeed(feed)).hasSize(DIVISIONS.size()).doesNotContain("20260126");

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
        assertThat(dueInFeed(feed)).hasSize(DIVISIONS.size()).containsOnly("20260126");
        assertThat(remindedOf(waiting)).containsOnly("TASK_ARRIVED 2025-10-16", "DUE_SOON 2026-01-15");
        Refusals.assertProblem(
                403, null, bankum.as("finance").call("PUT", YEAR + "/calendar", Map.of("dates", dates, "reason", "น")));
    }

    /** The days on which the agency's calendar shows tasks that are due. */
    private static List<String> dueInFeed(String address) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        var unfolded = answer.body().replace("\r\n ", "");
        return Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL)
                .matcher(unfolded)
                .results()
                .map(MatchResult::group)
                .filter(event -> event.contains("SUMMARY:ครบกำหนด"))
                .map(event -> event.replaceFirst("(?s).*DTSTART[^:]*:(\\d{8}).*", "$1"))
                .toList();
    }

    /** What the mornings from the first to the seventh working day before the new day remind of; none before it. */
    private List<String> remindedOf(List<String> items) {
        var reminded = new TreeSet<String>();
        for (var day : List.of("2025-10-16", "2025-10-21", "2025-10-29", "2026-01-14", "2026-01-15", "2026-01-16")) {
            morning.run(LocalDate.parse(day));
        }
        items.forEach(item -> {
            var told = jdbc.sql("select kind || ' ' || day from work_reminders where item_id = ?")
                    .param(item)
                    .query(String.class)
                    .list();
            assertThat(told).hasSize(2);
            reminded.addAll(told);
        });
        return List.copyOf(reminded);
    }

    @Test
    @Order(5)
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
    @Order(6)
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
