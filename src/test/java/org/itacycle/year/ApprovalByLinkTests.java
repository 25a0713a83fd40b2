package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.ApprovalSteps.AGREE;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.approval.ApprovalLinks;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.EngineTime;
import org.itacycle.web.Chromium;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clerk and executive decide about the plan and the first report on their phones, by the links of their mails. */
@TestApplication
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApprovalByLinkTests {

    private static final String RETURN =
            "{\"decision\":\"RETURN\",\"comment\":\"ขอให้ระบุผู้รับผิดชอบให้ชัด\",\"divisions\":[\"works\"]}";

    /** What a phone says of itself, and where it would go. */
    private static final String A_PHONE = """
        Object.defineProperty(navigator, 'userAgent', {get: () => 'iPhone'});
        window.open = (address) => { window.shared = address; return {}; };
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private EngineTime engine;

    @Autowired
    private ApprovalLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Order(1)
    void aTextForLineTellsHowManyHaveSentAndNamesNobody() {
        var coordinator = steps().bankum().as("coordinator");
        steps().analyseAndDraft("finance");

        var plan = coordinator.get("/api/share/plan").get("text").asText();

        assertThat(plan)
                .startsWith("จัดทำร่างมาตรการ ITA ปีงบประมาณ ๒๕๖๙\nส่งแล้ว ๑/๕ สำนัก/กอง ครบกำหนด ")
                .endsWith("\nhttp://localhost:" + port + "/tasks")
                .doesNotContain("กองคลัง");
        assertThat(URLDecoder.decode(
                        coordinator.get("/api/share/plan").get("line").asText(), StandardCharsets.UTF_8))
                .isEqualTo("https://line.me/R/share?text=" + plan);
        assertThat(coordinator.get("/api/share/round-6").get("text").asText()).contains("ครบกำหนด ๙ เม.ย. ๖๙");
        assertThat(coordinator.get("/api/share/calendar").get("text").asText())
                .contains("• ๓๑ ต.ค. ๖๘ วันรวบรวมร่างมาตรการ");
        Refusals.assertProblem(404, null, coordinator.call("GET", "/api/share/kitchen", null));
        Refusals.assertProblem(404, null, coordinator.call("GET", "/api/share/year?year=2570", null));
        Refusals.assertProblem(400, "id", coordinator.call("GET", "/api/share/task", null));
        var works = steps().bankum().as("works").task("analyseIndicators");
        Refusals.assertProblem(
                403, null, steps().bankum().as("finance").call("GET", "/api/share/task?id=" + works, null));
    }

    @Test
    @Order(2)
    void latenessIsToldToCoordinatorAndClerkAsANumberOnly() {
        steps().goTo("2025-11-05");
        var late = "เกินกำหนด ๔ รายการ";

        assertThat(steps().shared("coordinator", "late")).contains(late).doesNotContain("กองช่าง", "สำนักปลัด");
        assertThat(steps().shared("clerk", "late")).contains(late);
        assertThat(steps().shared("auditor", "late"))
                .contains("ยังไม่ส่ง ๔ รายการ")
                .doesNotContain("เกินกำหนด");
        assertThat(steps().shared("works", "late"))
                .contains("รายการที่ต้องทำ ๑ รายการ")
                .doesNotContain("เกินกำหนด");
        var task = steps().bankum().as("works").task("analyseIndicators");
        assertThat(steps().shared("coordinator", "task?id=" + task))
                .contains("วิเคราะห์ผลรายตัวชี้วัด", "/tasks/" + task)
                .doesNotContain("กองช่าง", "เกินกำหนด");
    }

    @Test
    @Order(3)
    void theClerkSignsInOnHerPhoneAndGivesHerOpinionWithOneThumb() {
        DIVISIONS.stream().filter(division -> !division.equals("finance")).forEach(steps()::analyseAndDraft);
        steps().bankum().as("coordinator").complete("consolidatePlan", YearSteps.FORWARDED);
        var path = steps().link("clerk", "endorsePlan");
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.PHONE)) {
            var page = window.page();
            page.navigate(steps().base() + path);
            ApprovalSteps.signIn(page, "clerk");

            assertThat(page.url()).contains(path);
            assertThat(window.complaints()).isEmpty();
            assertThat(page.content()).contains("๙๐.๔๒", "ตัวชี้วัดที่ได้คะแนนน้อยที่สุด", "สำนักปลัด ๕");
            assertThat(window.tooWide()).isZero();
            assertThat(window.barriers()).isEmpty();
            assertThat(ApprovalSteps.tooSmall(page)).isEqualTo(List.of());
            page.click(".ita-share__button");
            assertThat(page.inputValue(".ita-share__said textarea"))
                    .startsWith("เรียนเพื่อโปรดพิจารณา\nให้ความเห็นต่อร่างมาตรการ")
                    .contains("/approve/task/")
                    .doesNotContain(path);
            page.click("[data-ask=APPROVE]");
            assertThat(window.barriers()).isEmpty();
            window.picture("approve-clerk");
            page.click("dialog[open] [data-send]");
            page.waitForSelector(".approve__after");
            assertThat(page.textContent(".approve__after")).contains("ผู้บริหารพิจารณาเห็นชอบมาตรการ");
            page.navigate(steps().base() + path);
            assertThat(page.textContent("main")).contains("เรื่องนี้พิจารณาเสร็จแล้ว", "ปลัดองค์การบริหารส่วนตำบล");
        }
    }

    @Test
    @Order(4)
    void aLinkOpensNothingForStrangersAndOthers() {
        var path = steps().link("executive", "approvePlan");

        assertThat(Browser.location(new Browser(steps().base()).get(path))).endsWith("/login");
        var finance = new Browser(steps().base()).signIn("finance").get(path);
        assertThat(finance.statusCode()).isEqualTo(403);
        assertThat(finance.body()).contains("ผู้บริหาร", "ผู้อำนวยการกองคลัง").doesNotContain("๙๐.๔๒");
        assertThat(new Browser(steps().base()).signIn("coordinator").get(path).statusCode())
                .isEqualTo(403);
        for (var user : List.of("finance", "coordinator", "auditor", "clerk")) {
            Refusals.assertProblem(403, null, steps().bankum().as(user).call("POST", ApprovalSteps.api(path), AGREE));
        }
        Refusals.assertProblem(404, null, steps().bankum().as("executive").call("POST", "/api/approvals/guess", AGREE));
        assertThat(executiveGets("/approve/guess").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void thePageIsNotKeptTellsNoOneItsAddressAndNeedsItsOwnToken() {
        var path = steps().link("executive", "approvePlan");
        var executive = new Browser(steps().base()).signIn("executive");

        var page = executive.get(path);

        assertThat(ApprovalSteps.header(page, "Cache-Control")).contains("no-store");
        assertThat(ApprovalSteps.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(executive
                        .post(ApprovalSteps.api(path), AGREE, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(steps().bankum().as("executive").tasks("approvePlan")).hasSize(1);
        assertThat(ApprovalSteps.signedOut(executive, "/approve/task/1")).endsWith("/approve/task/1");
        assertThat(ApprovalSteps.signedOut(new Browser(steps().base()).signIn("executive"), "https://evil.example/"))
                .endsWith("/login?out");
    }

    @Test
    @Order(6)
    void whatIsReturnedComesBackWithANewLinkAndSaysWhatIsNew() {
        var path = steps().link("executive", "approvePlan");
        var measure = steps().bankum().drafted("works").get(0);

        assertThat(steps().decide("executive", path, RETURN)).isEqualTo(204);
        assertThat(steps().decide("executive", path, AGREE)).isEqualTo(409);
        measure.put("monitoring", "ผู้อำนวยการกองช่างติดตามทุกเดือน");
        steps().bankum().as("works").put(YEAR + "/measures/" + measure.get("id").asText(), measure);
        steps().bankum().as("works").complete("draftMeasures", Map.of());
        steps().bankum().as("coordinator").complete("consolidatePlan", YearSteps.FORWARDED);
        steps().decide("clerk", steps().link("clerk", "endorsePlan"), AGREE);

        assertThat(executiveGets(steps().link("executive", "approvePlan")).body())
                .contains(
                        "ขอให้ระบุผู้รับผิดชอบให้ชัด",
                        "แก้ไข",
                        measure.get("title").asText());
        assertThat(steps().decide("executive", path, AGREE)).isEqualTo(409);
    }

    @Test
    @Order(7)
    void anExpiredLinkLeadsToTheListAndDecidesNothing() {
        var path = steps().link("executive", "approvePlan");
        jdbc.sql("update approval_links set expires_at = created_at").update();

        var page = executiveGets(path);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("หมดอายุ", "/tasks", "/approve/task/");
        assertThat(steps().decide("executive", path, AGREE)).isEqualTo(409);
        assertThat(steps().bankum().as("executive").tasks("approvePlan")).hasSize(1);
    }

    @Test
    @Order(8)
    void twoPhonesAtOnceDecideOnce() throws Exception {
        var first = steps().link("executive", "approvePlan");
        var second = steps().link("executive", "approvePlan");

        var answers = AtOnce.run(
                () -> steps().decide("executive", first, AGREE),
                () -> steps().decide("executive", first, AGREE),
                () -> steps().decide("executive", second, AGREE));

        assertThat(answers).containsOnlyOnce(204).contains(409).hasSize(3);
        assertThat(executiveGets(second).statusCode()).isEqualTo(410);
        var decisions = elements(steps().bankum().as("coordinator").get(YEAR + "/decisions"))
                .filter(decision -> decision.get("stage").asText().equals("EXECUTIVE")
                        && decision.get("outcome").asText().equals("APPROVE"));
        assertThat(decisions).hasSize(1);
        assertThat(steps().entries("approval.link-used")).hasSize(4);
    }

    @Test
    @Order(9)
    void theReportOfSixMonthsIsTakenNoteOfAndNotSentBack() {
        steps().await("pr", "announcePlan");
        steps().bankum().as("pr").complete("announcePlan", Map.of("channels", List.of(steps().facebook())));
        DIVISIONS.forEach(division -> steps().bankum().as(division).complete("acknowledgePlan", Map.of()));
        steps().round("2026-03-20", 6);
        assertThat(executiveGets(steps().link("executive", "approveReport")).body())
                .contains("รับทราบ", "อยู่ระหว่างดำเนินการ")
                .doesNotContain("data-ask=\"RETURN\"");
        assertThat(steps().decide("executive", steps().link("executive", "approveReport"), RETURN))
                .isEqualTo(400);
    }

    @Test
    @Order(10)
    void theExecutiveTakesNoteByTheAddressOnTheMemo() {
        var task = steps().bankum().as("executive").task("approveReport");
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.PHONE)) {
            var page = window.page();
            page.addInitScript(A_PHONE);
            page.navigate(steps().base() + "/approve/task/" + task);
            ApprovalSteps.signIn(page, "executive");
            assertThat(window.tooWide()).isZero();
            page.click(".ita-share__button");
            page.waitForSelector(".ita-share__button:not([disabled])");
            assertThat(URLDecoder.decode(String.valueOf(page.evaluate("window.shared")), StandardCharsets.UTF_8))
                    .startsWith("https://line.me/R/share?text=เรียนเพื่อโปรดพิจารณา")
                    .endsWith("/approve/task/" + task);
            page.click("[data-ask=APPROVE]");
            page.fill("dialog[open] textarea", "ขอให้เร่งรัดตามแผน");
            page.click("dialog[open] [data-send]");
            page.waitForSelector(".approve__after");
            page.waitForSelector(
                    "[data-ask]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(steps().bankum().as("executive").tasks("approveReport")).isEmpty();
    }

    @Test
    @Order(11)
    void theReportOfTwelveMonthsIsSentBackAndAgreedToByLinks() {
        steps().await("pr", "announceReport");
        steps().bankum().as("pr").complete("announceReport", Map.of("channels", List.of(steps().facebook())));
        steps().round("2026-10-02", 12);
        var path = steps().link("executive", "approveReport");
        assertThat(executiveGets(path).body()).contains("พิจารณาเห็นชอบรายงานผล รอบ ๑๒ เดือน", "data-ask=\"RETURN\"");
        assertThat(steps().decide("executive", path, RETURN)).isEqualTo(204);
        steps().bankum().as("works").complete("reportProgress", Map.of());
        steps().bankum().as("coordinator").complete("reviewProgress", Map.of("decision", "APPROVE"));
        steps().decide("clerk", steps().link("clerk", "endorseReport"), AGREE);
        var again = steps().link("executive", "approveReport");
        assertThat(executiveGets(again).body()).contains("ขอให้ระบุผู้รับผิดชอบให้ชัด");
        assertThat(steps().decide("executive", again, AGREE)).isEqualTo(204);
        assertThat(elements(steps().bankum().as("coordinator").get(YEAR + "/decisions")))
                .last()
                .satisfies(decision -> assertThat(decision.toString()).contains("EXECUTIVE", "APPROVE", "REPORT_12"));
    }

    private HttpResponse<String> executiveGets(String path) {
        return new Browser(steps().base()).signIn("executive").get(path);
    }

    private ApprovalSteps steps() {
        return new ApprovalSteps(port, clock, engine, links, jdbc);
    }
}
