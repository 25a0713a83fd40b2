package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.web.Chromium.DESK;
import static org.itacycle.web.Chromium.PHONE;

import com.microsoft.playwright.Route;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every form of the year in real Chromium. The drafts are tried on the first task of the demonstration, which nobody sends;
 * then the year is walked at the desk up to its first report, and walked again on a phone.
 */
@TestApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormsInChromiumTests {

    private static final String UNSAVED = ".ita-saved[data-state=failed]";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> <script>alert(2)</script> {{7*7}} ๑ & \"";

    @LocalServerPort
    private int port;

    private String base;
    private Chromium chromium;
    private String analysis;

    @BeforeAll
    void openTheOffice() {
        chromium = Chromium.start();
        base = "http://127.0.0.1:" + port;
        analysis = new Municipality(base).as("works").task("analyseIndicators");
    }

    @AfterAll
    void closeTheOffice() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    @Order(1)
    void whoClosesTheBrowserInTheMiddleFindsTheDraftAgain(int width) {
        var text = "เขียนไว้ครึ่งหนึ่ง " + width;
        var where = firstText();
        try (var form = works(width)) {
            form.type(where, text).saved();
        }
        try (var form = works(width)) {
            assertThat(form.field(where).inputValue()).isEqualTo(text);
        }
    }

    @Test
    @Order(2)
    void whatIsMissingIsCountedWhileSomebodyTypes() {
        try (var form = works(DESK)) {
            var where = firstText();
            form.type(where, "").saved();
            form.page().locator(".ita-needs > summary").click();
            form.page().waitForSelector(".ita-needs li[data-to='" + where + "']");
            var before = form.countedMissing();
            form.type(where, "ขั้นตอนการให้บริการยังไม่ชัดเจน");
            form.missing(before - 1);
        }
    }

    @Test
    @Order(3)
    void twoBrowsersInOneDraftNeverOverwriteEachOtherUnseen() {
        var where = firstText();
        try (var first = works(DESK);
                var second = works(PHONE)) {
            first.type(where, "ข้อความของคนแรก").saved();
            second.type(where, "ข้อความของคนที่สอง");
            second.page().waitForSelector(".ita-versions");
            assertThat(second.page().locator(".ita-other").allTextContents())
                    .containsExactly("ข้อความของคนที่สอง", "ข้อความของคนแรก");
            second.send("ส่ง");
            assertThat(second.page().locator(".ita-missing h3").textContent())
                    .contains("โปรดเลือกข้อความที่จะใช้ก่อนส่ง");
            second.fits("conflict-" + PHONE).isOpenToAll("conflict");

            second.press("ใช้ข้อความของผู้อื่น").saved();
            assertThat(second.field(where).inputValue()).isEqualTo("ข้อความของคนแรก");
            second.type(where, "ตกลงใช้ข้อความนี้").saved();
        }
        try (var again = works(DESK)) {
            assertThat(again.field(where).inputValue()).isEqualTo("ตกลงใช้ข้อความนี้");
        }
    }

    @Test
    @Order(4)
    void whatOnlyOneOfTwoTouchedIsJoined() {
        var where = firstText();
        var intent = where.replace(".text", ".intent");
        try (var first = works(DESK);
                var second = works(DESK)) {
            first.mark(intent, "DEVELOP").saved();
            second.type(where, "เขียนโดยไม่รู้ว่าแนวทางเปลี่ยนแล้ว").saved();
            assertThat(second.field(intent).locator("input:checked").inputValue())
                    .isEqualTo("DEVELOP");
            assertThat(second.field(where).inputValue()).isEqualTo("เขียนโดยไม่รู้ว่าแนวทางเปลี่ยนแล้ว");
        }
    }

    @Test
    @Order(5)
    void aLostConnectionIsShownAndTheTextIsSentWhenItIsBack() {
        try (var form = works(PHONE)) {
            form.page().context().setOffline(true);
            form.type(firstText(), "พิมพ์ขณะไม่มีสัญญาณ");
            form.page().waitForSelector(UNSAVED);
            assertThat(form.page().locator(".ita-keeping").textContent()).contains("ยังบันทึกไม่ได้");
            form.page().context().setOffline(false);
            form.saved();
        }
    }

    @Test
    @Order(6)
    void whoLeavesWithUnsavedWordsIsAskedAndTheirWordsComeBack() {
        var where = firstText();
        try (var form = works(DESK)) {
            form.page().route("**/analyses/**", Route::abort);
            form.field(where).click();
            form.type(where, "ยังไม่ถึงระบบ");
            form.page().waitForSelector(UNSAVED);
            form.page().evaluate("window.location.assign('/tasks')");
            form.page()
                    .waitForCondition(() -> !form.complaints().stream()
                            .filter(complaint -> complaint.startsWith("dialog:"))
                            .toList()
                            .isEmpty());
            assertThat(form.field(where).inputValue()).isEqualTo("ยังไม่ถึงระบบ");

            var again = form.anotherPage().open(analysis);
            assertThat(again.field(where).inputValue()).isEqualTo("ยังไม่ถึงระบบ");
            again.saved();
            // A page that closes sends once more what it has, which must not meet a browser that is half gone.
            form.page().unroute("**/analyses/**");
        }
    }

    @Test
    @Order(7)
    void everythingTypedAppearsAsText() {
        var where = firstText();
        try (var form = works(DESK)) {
            form.type(where, HOSTILE).saved();
            form.open(analysis);
            assertThat(form.field(where).inputValue()).isEqualTo(HOSTILE);
            assertThat(form.complaints()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void whoWritesInADraftIsNamedToTheOther() {
        trials().whoWritesIsNamedToTheOther(firstText());
    }

    @Test
    @Order(9)
    void aServerThatIsAwayIsAskedAgainAndNothingIsLost() {
        trials().aServerThatIsAwayIsAskedAgain(firstText(), firstIndicator());
    }

    @Test
    @Order(10)
    void aFormIsFilledAndSentWithKeysAlone() {
        trials().keysAloneFillAndSend(firstIndicator());
    }

    @TestFactory
    @Order(11)
    Stream<DynamicNode> everyFormIsRefusedFilledAndSent() {
        var lookedAt = new HashSet<String>();
        var desk = new FormWalk(base, chromium, DESK, lookedAt);
        var phone = new FormWalk(base, chromium, PHONE, lookedAt);
        var deskRounds = new RoundWalk(desk);
        var phoneRounds = new RoundWalk(phone);
        return Stream.of(
                        tests("at the desk", new PlanWalk(desk).forms()),
                        tests("at the desk", Map.of("the late step of finance", () -> late(deskRounds))),
                        tests("on a phone", Map.of("the late step of the office", phoneRounds::lateStep)),
                        tests("at the desk", deskRounds.forms()),
                        tests("on a phone", new PlanWalk(phone).forms()),
                        tests("on a phone", phoneRounds.forms()),
                        tests("on a phone", Map.of("the report of twelve months", phoneRounds::reportOfTwelveMonths)),
                        tests(
                                "at the desk",
                                Map.of("the office's report of twelve months", deskRounds::reportOfTheOffice)))
                .flatMap(tests -> tests);
    }

    /** The round opens, and nobody reports in time. */
    private void late(RoundWalk desk) {
        desk.sixMonthsArePublished();
        new Municipality(base).play("2026-04-27");
        desk.lateStep();
    }

    private static Stream<DynamicNode> tests(String where, Map<String, Runnable> forms) {
        return forms.entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey() + " " + where, form.getValue()::run));
    }

    private FormTrials trials() {
        return new FormTrials(base, chromium, analysis);
    }

    private FormWindow works(int width) {
        return FormWindow.signIn(chromium, base, "works", width).open(analysis);
    }

    /** The text of the first indicator that the division leads. */
    private String firstText() {
        return "analyses[" + firstIndicator() + "].text";
    }

    private int firstIndicator() {
        return new Municipality(base).ledBy("works").get(0);
    }
}
