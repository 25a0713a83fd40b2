package org.itacycle.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.TasklistPage.TASKLIST;
import static org.itacycle.year.TasklistPage.sessionEnds;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.CopyOnWriteArrayList;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Camunda's Tasklist when the session ends, when nobody is at the screen and when the line is slow. */
@TestApplication
class TasklistSessionsInChromiumTests {

    /** The loader of Camunda's applications gives up after 7 s unless it is told otherwise. */
    private static final long LONGER_THAN_THE_LOADER_WAITS = 20_000;

    /** Who touches nothing for ten minutes is taken for gone. */
    private static final long LONGER_THAN_SOMEBODY_READS = 11 * 60_000;

    @LocalServerPort
    private int port;

    private String base;

    @BeforeEach
    void itIsAutumn() {
        base = "http://127.0.0.1:" + port;
        new Municipality(base).play(TasklistPage.AUTUMN);
    }

    @Test
    void aSessionThatEndedLeadsThroughTheSignInBackToTheSameTaskWithEveryWord() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "education", TASKLIST);
            page.locator("li.task h4 a").first().click();
            var text = page.locator(".ita-in-tasklist textarea").first();
            text.fill("บันทึกแล้ว");
            assertThat(page.locator(".ita-keeping")).containsText("บันทึกแล้ว");
            sessionEnds(page);
            text.fill("บันทึกแล้ว และยังพิมพ์ต่อ");
            var refused = page.locator(".ita-saved[data-state=failed]");
            assertThat(refused).containsText("หมดเวลาการใช้งาน โปรดเข้าสู่ระบบอีกครั้ง");
            assertThat(refused.locator("a[href='/login'][target=_blank]")).hasText("เปิดหน้าเข้าสู่ระบบ");
            page.locator("button.claim").click();

            page.waitForURL(address -> address.contains("/login#") && address.contains("task="));
            assertThat(page.locator("#again")).containsText("กลับไปที่เดิม");
            signIn(page, "education");
            assertThat(page.locator(".ita-in-tasklist textarea").first()).hasValue("บันทึกแล้ว และยังพิมพ์ต่อ");
            assertThat(page.locator("li.task.active")).hasCount(1);
        }
    }

    @Test
    void aFormThatNobodyTouchesAsksNothingAnyMoreSoThatItsSessionEnds() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "finance", "/password");
            page.clock().install();
            page.navigate(
                    base + "/tasks/" + new Municipality(base).as("finance").task("analyseIndicators"));
            page.locator(".ita-head").first().waitFor();
            page.clock().fastForward(LONGER_THAN_SOMEBODY_READS);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var asked = new CopyOnWriteArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            for (int minute = 0; minute < 3; minute++) {
                page.clock().fastForward(60_000);
                page.waitForTimeout(100);
            }
            assertThat(asked).isEmpty();

            page.waitForRequest("**/writers", () -> page.mouse().move(300, 300));
        }
    }

    @Test
    void aSlowLineOpensTheTasklistLaterButOpensIt() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "finance", "/password");
            page.clock().install();
            page.route("**/lib/globalize.js*", route -> {
                page.clock().fastForward(LONGER_THAN_THE_LOADER_WAITS);
                route.resume();
            });
            page.navigate(base + TASKLIST);
            assertThat(page.locator("li.task").first()).containsText("วิเคราะห์ผลรายตัวชี้วัด");
            assertThat(window.complaints()).allMatch(TasklistPage::isTheEngines);
        }
    }

    private static void signIn(Page page, String user) {
        page.locator("[name=username]").fill(user);
        page.locator("[name=password]").fill(user);
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
    }
}
