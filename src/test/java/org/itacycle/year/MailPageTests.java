package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.itacycle.web.Chromium.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outgoing mail from outside: the texts of the office in a browser, and the administrator's outbox over HTTP. */
@TestApplication
class MailPageTests {

    private static final String TEMPLATES = "/api/admin/mail/templates";
    private static final String OUTBOX = "/api/outbox";
    private static final List<String> OTHERS = List.of("finance", "clerk", "executive", "auditor", "pr");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Municipality bankum;
    private Caller coordinator;
    private Caller admin;

    @BeforeEach
    void openTheOffice() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
        admin = bankum.as("admin");
        coordinator.call("DELETE", TEMPLATES + "/digest", null);
    }

    @Test
    void theOfficeWritesItsOwnWordsAndSeesTheMailAtOnce() {
        try (var chromium = Chromium.start()) {
            for (var width : List.of(Chromium.DESK, Chromium.PHONE)) {
                try (var window = signedIn(chromium, width)) {
                    edit(window, "เปิด " + width);
                    assertThat(window.tooWide()).isZero();
                    window.picture("mail-page-" + width);
                    withoutTheMail(window.page());
                    assertThat(window.barriers()).isEmpty();
                }
            }
        }
        assertThat(coordinator.get(TEMPLATES + "/digest").at("/preview/html").asText())
                .contains(">เปิด " + Chromium.PHONE + "<");
    }

    private void edit(Window window, String button) {
        var page = window.page();
        field(page, "subject").fill("{กองงาน}");
        page.waitForCondition(() -> page.locator("#mail .ita-error").allTextContents().stream()
                .anyMatch(text -> text.contains("ไม่มีคำ {กองงาน}")));
        field(page, "subject").fill("ถึง{ส่วนราชการ} {สรุปจำนวน}");
        field(page, "button").fill(button);
        page.waitForCondition(() -> page.locator(".mail-subject")
                .textContent()
                .equals("[ITA 2569] ถึงกองคลัง เกินกำหนด 2 · จะครบกำหนด 1 · รายการใหม่ 1"));
        page.waitForCondition(() -> page.frameLocator(".mail-look iframe")
                .locator("td.push a")
                .textContent()
                .equals(button));
        page.locator("#mail .ita-button--primary", new Page.LocatorOptions().setHasText("บันทึก"))
                .click();
        page.locator("#mail .ita-panel--good").waitFor();
    }

    /** Axe waits for ever for a frame that may run nothing; LetterPicturesTests looks at the mails themselves. */
    private static void withoutTheMail(Page page) {
        page.locator(".mail-look__head button").last().click();
        page.locator(".mail-text").waitFor();
    }

    @Test
    void whoReadAnOlderTextIsToldAndWritesOverNobody() {
        var put = Map.of("texts", Map.of("button", "ของฉัน"));
        var version = coordinator.get(TEMPLATES + "/digest").get("version").asInt();
        assertThat(coordinator
                        .call("PUT", TEMPLATES + "/digest", put, "If-Match", "\"" + version + "\"")
                        .status())
                .isEqualTo(200);

        Refusals.assertProblem(
                412, null, admin.call("PUT", TEMPLATES + "/digest", put, "If-Match", "\"" + version + "\""));
        Refusals.assertProblem(
                412, null, admin.call("DELETE", TEMPLATES + "/digest", null, "If-Match", "\"" + version + "\""));
        Refusals.assertProblem(
                400,
                "texts.opening",
                admin.call("PUT", TEMPLATES + "/digest", Map.of("texts", Map.of("opening", "{กองงาน}"))));
        Refusals.assertProblem(404, null, admin.call("GET", TEMPLATES + "/nothing", null));
    }

    @Test
    void nobodyElseReadsOrWritesTheTexts() {
        for (var user : OTHERS) {
            var other = bankum.as(user);
            Refusals.assertProblem(403, null, other.call("GET", TEMPLATES, null));
            Refusals.assertProblem(403, null, other.call("PUT", TEMPLATES + "/digest", Map.of()));
            Refusals.assertProblem(403, null, other.call("DELETE", TEMPLATES + "/digest", null));
            Refusals.assertProblem(403, null, other.call("POST", TEMPLATES + "/digest/preview", Map.of()));
            Refusals.assertProblem(403, null, other.call("POST", TEMPLATES + "/digest/test", null));
        }
    }

    @Test
    void aSampleIsKeptAndReadInTheOutboxWhileThereIsNoMailServer() {
        jdbc.sql("update organization_officers set email = 'ita@bankum.example' where user_id = 'coordinator'")
                .update();
        assertThat(coordinator
                        .call("POST", TEMPLATES + "/remind-now/test", null)
                        .status())
                .isEqualTo(204);

        var standing = admin.get(OUTBOX);
        assertThat(standing.get("sendsMail").asBoolean()).isFalse();
        assertThat(standing.at("/counts/KEPT").asInt()).isPositive();
        var line = Municipality.elements(
                        admin.get(OUTBOX + "/messages?state=KEPT,WAITING").get("messages"))
                .filter(one -> one.get("kind").asText().equals("remind-now"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("subject").asText()).startsWith("[ITA 2569] แจ้งเตือน · จัดทำร่างมาตรการ");
        assertThat(line.get("text").isNull()).isTrue();
        assertThat(admin.get(OUTBOX + "/messages/" + line.get("id").asLong())
                        .get("text")
                        .asText())
                .contains("องค์การบริหารส่วนตำบลบ้านกุ่ม", "/tasks");
        Refusals.assertProblem(
                409,
                null,
                admin.call("POST", OUTBOX + "/messages/" + line.get("id").asLong() + "/again", Map.of()));
        Refusals.assertProblem(409, null, admin.call("POST", OUTBOX + "/again", null));
    }

    @Test
    void theOutboxIsTheAdministratorsAndListsByPages() {
        for (var user : List.of("coordinator", "finance", "auditor")) {
            var other = bankum.as(user);
            Refusals.assertProblem(403, null, other.call("GET", OUTBOX, null));
            Refusals.assertProblem(403, null, other.call("GET", OUTBOX + "/messages?state=KEPT", null));
            Refusals.assertProblem(403, null, other.call("GET", OUTBOX + "/messages/1", null));
            Refusals.assertProblem(403, null, other.call("POST", OUTBOX + "/messages/1/again", null));
            Refusals.assertProblem(403, null, other.call("POST", OUTBOX + "/again", null));
            Refusals.assertProblem(403, null, other.call("POST", OUTBOX + "/now", null));
            Refusals.assertProblem(403, null, other.call("GET", OUTBOX + "/webhook", null));
            Refusals.assertProblem(
                    403, null, other.call("PUT", OUTBOX + "/webhook", Map.of("url", "https://x.example")));
        }
        coordinator.call("POST", TEMPLATES + "/digest/test", null);
        coordinator.call("POST", TEMPLATES + "/digest/test", null);
        var page = admin.get(OUTBOX + "/messages?state=KEPT&size=1");
        assertThat(page.get("messages")).hasSize(1);
        assertThat(page.get("more").asBoolean()).isTrue();
        var first = page.at("/messages/0/id").asLong();
        assertThat(admin.get(OUTBOX + "/messages?state=KEPT&size=1&before=" + first)
                        .at("/messages/0/id")
                        .asLong())
                .isLessThan(first);
        Refusals.assertProblem(400, "state", admin.call("GET", OUTBOX + "/messages?state=LOST", null));
        Refusals.assertProblem(400, "size", admin.call("GET", OUTBOX + "/messages?state=KEPT&size=0", null));
        Refusals.assertProblem(404, null, admin.call("GET", OUTBOX + "/messages/999999", null));
    }

    @Test
    void anotherSystemIsToldOfNewTasksOnceItsAddressIsKnown() {
        assertThat(admin.call("GET", OUTBOX + "/webhook", null).status()).isEqualTo(204);
        Refusals.assertProblem(400, "url", admin.call("PUT", OUTBOX + "/webhook", Map.of("url", "http://127.0.0.1/x")));

        jdbc.sql("""
            insert into notification_webhooks (organization_id, url, secret, active, version)
            select organization_id, 'https://bot.example/ita', 'c2VjcmV0', true, 1 from organization_organizations where default_one
            """).update();
        bankum.analyse("finance", "finance");
        bankum.as("finance").complete("analyseIndicators", Map.of());

        var body = jdbc.sql("select body from notification_messages where kind = 'task.arrived'")
                .query(String.class)
                .list();
        assertThat(body)
                .hasSize(1)
                .first()
                .asString()
                .contains("draftMeasures", "division-finance", "จัดทำร่างมาตรการ · กองคลัง");
    }

    private Window signedIn(Chromium chromium, int width) {
        var window = chromium.window(width);
        var base = "http://127.0.0.1:" + port;
        var page = window.signIn(base, "coordinator");
        page.navigate(base + "/admin/mail");
        field(page, "subject").waitFor();
        return window;
    }

    private static Locator field(Page page, String part) {
        return page.locator("[data-where='texts." + part + "']");
    }
}
