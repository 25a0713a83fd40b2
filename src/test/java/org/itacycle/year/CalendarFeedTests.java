package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The year in people's own calendar programs, and holidays that move it. */
@TestApplication
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarFeedTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    @Order(1)
    void theAgencysFeedIsAValidCalendarOfAllDaysAndOpenTasks() throws Exception {
        var answer = read(make("coordinator", "agency").get("address").asText());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("เกินกำหนด");
        var calendar = parse(answer);
        calendar.validate(true);
        assertThat(days(calendar, "วันส่งรายงาน รอบ ๖ เดือน")).containsExactly("20260409");
        assertThat(days(calendar, "ครบกำหนด: วิเคราะห์ผลรายตัวชี้วัด"))
                .hasSize(5)
                .containsOnly("20251030");
    }

    @Test
    @Order(2)
    void aDivisionSeesItsOwnTasksOnly() throws Exception {
        var calendar = parse(read(make("finance", "finance").get("address").asText()));

        assertThat(days(calendar, "ครบกำหนด: ")).hasSize(1);
        assertThat(days(calendar, "วันเห็นชอบมาตรการ")).isEmpty();
        assertThat(days(calendar, "วันส่งรายงาน รอบ ๖ เดือน")).hasSize(1);
        Refusals.assertProblem(403, null, as("finance").call("POST", "/api/calendar-feeds", Map.of("scope", "works")));
        Refusals.assertProblem(403, null, as("finance").call("POST", "/api/calendar-feeds", Map.of("scope", "agency")));
        Refusals.assertProblem(
                400, null, as("coordinator").call("POST", "/api/calendar-feeds", Map.of("scope", "kitchen")));
    }

    @Test
    @Order(3)
    void aProgramThatAsksAgainReadsNothingNew() throws Exception {
        var address = make("coordinator", "agency").get("address").asText();
        var tag = read(address).headers().firstValue("ETag").orElseThrow();

        assertThat(read(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    @Order(4)
    void aRevokedAddressIsAsGoodAsNone() throws Exception {
        var feed = make("finance", "finance");
        as("coordinator").call("DELETE", "/api/calendar-feeds/" + feed.get("id").asText(), null);

        assertThat(read(feed.get("address").asText()).statusCode()).isEqualTo(404);
        assertThat(read("http://127.0.0.1:" + port + "/calendar/guess.ics").statusCode())
                .isEqualTo(404);
        assertThat(elements(as("finance").get("/api/calendar-feeds"))
                        .map(one -> one.get("id").asText())
                        .toList())
                .doesNotContain(feed.get("id").asText());
        assertThat(as("works").get("/api/calendar-feeds")).isEmpty();
    }

    @Test
    @Order(5)
    void anAddedHolidayMovesTasksTimersAndFeeds() throws Exception {
        var address = make("coordinator", "agency").get("address").asText();

        as("coordinator").post("/api/holidays", Map.of("day", "2025-10-20", "name", "วันหยุดเพิ่มเป็นกรณีพิเศษ"));

        assertThat(elements(as("coordinator").get("/api/tasks?scope=all"))
                        .map(task -> task.get("dueOn").asText())
                        .toList())
                .hasSize(5)
                .containsOnly("2025-10-31");
        assertThat(timers()).contains("2025-11-01").doesNotContain("2025-10-31");
        assertThat(elements(as("admin").get("/engine-rest/task"))
                        .map(task -> task.get("due").asText().substring(0, 10))
                        .toList())
                .containsOnly("2025-10-31");
        assertThat(days(parse(read(address)), "ครบกำหนด: ")).containsOnly("20251031");

        as("coordinator").call("DELETE", "/api/holidays/2025-10-20", null);
        assertThat(days(parse(read(address)), "ครบกำหนด: ")).containsOnly("20251030");
    }

    @Test
    @Order(6)
    void aMovedDayKeepsItsPlaceInTheFeed() throws Exception {
        var address = make("coordinator", "agency").get("address").asText();
        var before = event(parse(read(address)), "วันส่งรายงาน รอบ ๖ เดือน");

        as("coordinator")
                .put(
                        YEAR + "/calendar",
                        Map.of("dates", Map.of("round6Submit", "2026-04-08"), "reason", "ประชุมประจำเดือน"));

        var after = event(parse(read(address)), "วันส่งรายงาน รอบ ๖ เดือน");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getDateTimeStart().getValue()).isEqualTo("20260408");
        assertThat(after.getSequence().getValue())
                .isNotEqualTo(before.getSequence().getValue());
    }

    @Test
    @Order(7)
    void holidaysAreForCoordinatorsAndComeAsAFileToo() {
        var file = "2/6/2569,วันหยุดราชการเพิ่มเป็นกรณีพิเศษ\n13/4/2569,วันสงกรานต์\n".getBytes(StandardCharsets.UTF_8);

        var answer = as("coordinator").upload("/api/holidays/import", "วันหยุด.csv", "text/csv", file);

        assertThat(answer.get("added").asInt()).isEqualTo(1);
        assertThat(answer.get("known").asInt()).isEqualTo(1);
        assertThat(elements(as("finance").get("/api/holidays?year=2569").get("holidays"))
                        .map(day -> day.get("day").asText())
                        .toList())
                .contains("2026-06-02", "2026-04-13");
        Refusals.assertProblem(
                403, null, as("finance").call("POST", "/api/holidays", Map.of("day", "2026-06-03", "name", "หยุดเอง")));
        Refusals.assertProblem(
                400,
                null,
                as("coordinator")
                        .callWithFile(
                                "/api/holidays/import", "x.csv", "text/csv", "หยุด".getBytes(StandardCharsets.UTF_8)));
    }

    private Caller as(String user) {
        return new Municipality("http://127.0.0.1:" + port).as(user);
    }

    private JsonNode make(String user, String scope) {
        return as(user).post("/api/calendar-feeds", Map.of("scope", scope));
    }

    private List<String> timers() {
        return elements(as("admin").get("/engine-rest/job?timers=true"))
                .map(job -> job.get("dueDate").asText().substring(0, 10))
                .toList();
    }

    private static HttpResponse<String> read(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static Calendar parse(HttpResponse<String> answer) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static List<String> days(Calendar calendar, String title) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getSummary().getValue().startsWith(title))
                .map(event -> event.getDateTimeStart().getValue())
                .toList();
    }

    private static VEvent event(Calendar calendar, String title) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getSummary().getValue().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
