package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.itacycle.web.Chromium;

/** What a draft is put to beyond one person's typing: somebody else writes, the server is away, there is no mouse. */
final class FormTrials {

    private static final int A_RETRY = 15_000;
    private static final String MINE = "ใช้ข้อความของฉัน";

    /** What the form writes of a measure; the rest is the server's. */
    private static final List<String> WRITTEN =
            List.of("title", "items", "focus", "intent", "lead", "units", "unitsText", "period", "monitoring", "steps");

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

    /** The mouse takes hold of the number; what stood below goes above. */
    static void aStepIsDraggedToItsPlace(FormWindow form) {
        form.press("+ เพิ่มขั้นตอน").type("measures[0].steps[1].text", "แต่งตั้งคณะทำงานก่อน");
        var numbers = form.page().locator("[data-where='measures[0].steps'] .ita-rows__number");
        numbers.nth(1).dragTo(numbers.first());
        form.stands("measures[0].steps[0].text", "แต่งตั้งคณะทำงานก่อน")
                .stands("measures[0].steps[1].text", "จัดทำสรุปทุกไตรมาส")
                .press("ลบ ขั้นตอน ๑");
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

    /** Somebody else changed the units and the indicators of the same measure: both are read out in words. Once is enough. */
    static void codesAreReadOut(FormWindow form, Municipality bankum, int width) {
        if (width != Chromium.DESK) {
            return;
        }
        var measure = bankum.drafted("finance").get(0);
        var path = YEAR + "/measures/" + measure.get("id").asText();
        measure.retain(WRITTEN).set("units", measure.arrayNode().add("works"));
        measure.set(
                "focus",
                measure.arrayNode()
                        .add(measure.objectNode().put("type", "INDICATOR").put("ref", "4")));
        bankum.as("finance").put(path, measure);

        form.page()
                .locator("[data-where='measures[0].units'] input[value=health]")
                .check();
        form.page().locator("[data-where='measures[0].focus'] select").selectOption("INDICATOR|5");
        var versions = form.page().locator(".ita-versions .ita-other");
        versions.first().waitFor();
        assertThat(versions.allTextContents())
                .hasSize(4)
                .noneMatch(text -> text.matches("(?s).*[A-Za-z0-9].*"))
                .anyMatch(text -> text.startsWith("ตัวชี้วัดที่ ๔ "))
                .contains("กองช่าง");
        form.press(MINE).press(MINE).saved();
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
