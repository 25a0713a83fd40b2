package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.itacycle.web.Chromium;

/** What a draft is put to beyond one person's typing: somebody else writes, the server is away, there is no mouse. */
final class FormTrials {

    private static final int A_RETRY = 15_000;

    private final String base;
    private final Chromium chromium;
    private final String analysis;

    FormTrials(String base, Chromium chromium, String analysis) {
        this.base = base;
        this.chromium = chromium;
        this.analysis = analysis;
    }

    void whoWritesIsNamedToTheOther(String where) {
        try (var works = open("works", Chromium.DESK);
                var coordinator = open("coordinator", Chromium.PHONE)) {
            works.type(where, "กองช่างกำลังเขียน").saved();
            writer(coordinator, "กองช่าง (");
            assertThat(works.page().locator(".ita-presence").isVisible())
                    .as("nobody is told of herself")
                    .isFalse();
            coordinator.fits("presence-" + Chromium.PHONE).isOpenToAll("presence");

            coordinator.mark(where.replace(".text", ".intent"), "IMPROVE").saved();
            writer(works, "ผู้ประสานงาน");
            works.type(where, "ไม่มีใครถูกห้ามเขียน").saved();
        }
    }

    /** Comes back to the window, which asks who writes at once. */
    private static void writer(FormWindow form, String name) {
        form.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        form.page()
                .locator(".ita-presence", new Page.LocatorOptions().setHasText(name))
                .waitFor();
        assertThat(form.page().locator(".ita-presence").textContent()).contains("กำลังเขียนอยู่");
    }

    /** A proxy answers for a server that starts anew; nobody presses anything and no signal was lost. */
    void aServerThatIsAwayIsAskedAgain(String where, int indicator) {
        try (var form = FormWindow.signIn(chromium, base, "works", Chromium.DESK)) {
            form.page().clock().install();
            form.open(analysis);
            form.page()
                    .route(
                            "**/api/**",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(503)
                                    .setContentType("text/html")
                                    .setBody("<h1>503</h1>")));
            form.type(where, "พิมพ์ขณะระบบปิดปรับปรุง");
            form.page().waitForSelector(".ita-saved[data-state=failed]");
            form.send("ส่ง").page().waitForSelector(".ita-missing:not([hidden])");
            assertThat(form.field(where).inputValue()).isEqualTo("พิมพ์ขณะระบบปิดปรับปรุง");

            form.page().unroute("**/api/**");
            form.page().clock().fastForward(A_RETRY);
            form.saved();
        }
        assertThat(new Municipality(base)
                        .as("works")
                        .get(YEAR + "/analyses/" + indicator)
                        .get("text")
                        .asText())
                .isEqualTo("พิมพ์ขณะระบบปิดปรับปรุง");
    }

    /** From the first stop to the sent task with Tab, Enter, Space and letters. */
    void keysAloneFillAndSend(int indicator) {
        new Municipality(base)
                .as("works")
                .put(YEAR + "/analyses/" + indicator, Map.of("text", "", "intent", "IMPROVE"));
        try (var form = open("works", Chromium.DESK)) {
            var keys = new FormKeys(form);
            form.page().locator(".ita-share__button").focus();
            keys.tabTo("ส่ง").press("Enter");
            var lacking = form.refusal().size();
            for (var entry = 0; entry < lacking; entry++) {
                assertThat(keys.isIn(".ita-missing li:first-child button"))
                        .as("the first thing that is missing has the focus")
                        .isTrue();
                keys.press("Enter");
                assertThat(keys.isIn("[data-where], [data-where] *"))
                        .as("Enter leads to the field")
                        .isTrue();
                answer(keys);
                form.saved();
                keys.tabTo("ส่ง").press("Enter");
                if (entry < lacking - 1) {
                    form.page().waitForFunction("document.activeElement.matches('.ita-missing button')");
                }
            }
            form.sent();
        }
    }

    private static void answer(FormKeys keys) {
        if (keys.isIn("input[type=radio]")) {
            keys.press("Space");
        } else {
            keys.type("ประชาชนยังไม่ทราบช่องทาง");
        }
    }

    private FormWindow open(String user, int width) {
        return FormWindow.signIn(chromium, base, user, width).open(analysis);
    }
}
