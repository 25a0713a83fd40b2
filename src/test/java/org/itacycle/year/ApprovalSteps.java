package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.itacycle.approval.ApprovalLinks;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.EngineTime;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clerk, executive and the others do around the links of a year. */
final class ApprovalSteps {

    static final String AGREE = "{\"decision\":\"APPROVE\"}";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String base;
    private final EngineTime engine;
    private final Leap leap;
    private final ApprovalLinks links;
    private final JdbcClient jdbc;

    ApprovalSteps(int port, MovableClock clock, EngineTime engine, ApprovalLinks links, JdbcClient jdbc) {
        this.base = "http://127.0.0.1:" + port;
        this.engine = engine;
        this.leap = new Leap(clock, engine);
        this.links = links;
        this.jdbc = jdbc;
    }

    void goTo(String day) {
        leap.to(day);
    }

    /** Waits until the task is there: the engine publishes with threads of its own, and goes on after it. */
    void await(String user, String key) {
        Awaitility.await(user + " owes " + key).atMost(PATIENCE).until(() -> {
            engine.runDue();
            return !bankum().as(user).tasks(key).isEmpty();
        });
    }

    /** The divisions report, the coordinator accepts, the clerk gives her opinion by a link. */
    void round(String day, int round) {
        goTo(day);
        await("office", "reportProgress");
        DIVISIONS.forEach(division -> {
            bankum().report(division, round, division);
            bankum().as(division).complete("reportProgress", Map.of());
        });
        bankum().as("coordinator").complete("reviewProgress", Map.of("decision", "APPROVE"));
        assertThat(decide("clerk", link("clerk", "endorseReport"), AGREE)).isEqualTo(204);
    }

    void analyseAndDraft(String division) {
        bankum().analyse(division, division);
        bankum().as(division).complete("analyseIndicators", Map.of());
        bankum().draft(division, division);
        bankum().as(division).complete("draftMeasures", Map.of());
    }

    Map<String, String> facebook() {
        var today = bankum().as("pr").get("/api/me").get("today").asText();
        return Map.of("channel", "FACEBOOK", "date", today, "url", "https://www.facebook.com/example");
    }

    /** The path of a new link, as a mail would bring it. */
    String link(String user, String key) {
        var task = bankum().as(user).task(key);
        return links.linkFor(OrganizationId.of(organization()), task).getPath();
    }

    String organization() {
        return jdbc.sql("select organization_id from organization_organizations where default_one")
                .query(String.class)
                .single();
    }

    int decide(String user, String path, String answer) {
        return bankum().as(user).call("POST", api(path), answer).status();
    }

    static String api(String path) {
        return path.replace("/approve/", "/api/approvals/");
    }

    String shared(String user, String what) {
        return bankum().as(user).get("/api/share/" + what).get("text").asText();
    }

    List<JsonNode> entries(String action) {
        return elements(bankum().as("auditor").get(YEAR + "/audit?size=500").get("entries"))
                .filter(entry -> entry.get("action").asText().equals(action))
                .toList();
    }

    static void signIn(Page page, String user) {
        page.fill("[name=username]", user);
        page.fill("[name=password]", user);
        page.click("#sign-in button[type=submit]");
        page.waitForSelector("#decide");
    }

    /** What a thumb would miss: everything that can be pressed is at least 44 pixels high. */
    static Object tooSmall(Page page) {
        return page.evaluate("""
            Array.from(document.querySelectorAll('.approve button, .approve a, .approve summary'))
              .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44)
              .map((one) => one.textContent)
            """);
    }

    /** Where one stands who signs out and names a place to go on to. */
    static String signedOut(Browser browser, String then) {
        browser.get("/tasks");
        var token = browser.cookie("ITA-CSRF");
        var form = "then=" + URLEncoder.encode(then, StandardCharsets.UTF_8) + "&_csrf=" + token;
        return Browser.location(browser.post("/logout", form, "Content-Type", "application/x-www-form-urlencoded"));
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    String base() {
        return base;
    }

    Municipality bankum() {
        return new Municipality(base());
    }
}
