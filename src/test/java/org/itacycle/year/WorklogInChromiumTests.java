package org.itacycle.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.LogPage.begin;
import static org.itacycle.year.LogPage.button;
import static org.itacycle.year.LogPage.kept;
import static org.itacycle.year.LogPage.line;
import static org.itacycle.year.LogPage.photo;
import static org.itacycle.year.LogPage.press;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.Municipality.elements;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log of the year on a telephone, and everything one person owes on one page. */
@TestApplication
class WorklogInChromiumTests {

    private static Chromium chromium;

    private final WholePages pages = new WholePages();

    @LocalServerPort
    private int port;

    private String base;
    private Municipality bankum;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void openTheOffice() {
        base = "http://127.0.0.1:" + port;
        bankum = new Municipality(base);
    }

    @Test
    void aPhotoGoesUprightAndSmallAndWithoutItsPlace() throws IOException {
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "finance", "/activities");
            page.getByLabel("ทำอะไร").fill("<b>ประชุมชี้แจง</b> ๒๕ คน");
            page.locator("input[type=file]").setInputFiles(photo());
            assertThat(page.locator(".log-photos img")).hasCount(1);
            pages.assertWhole(window, "log-typed", Chromium.PHONE);
            press(page, "บันทึก");
            assertThat(line(page, "ประชุมชี้แจง").locator("img")).hasCount(1);
            assertThat(page.locator(".log-list")).containsText("<b>ประชุมชี้แจง</b> ๒๕ คน");
            pages.assertWhole(window, "log-saved", Chromium.PHONE);
        }
        var entry = entry("finance", "text", "<b>ประชุมชี้แจง</b> ๒๕ คน");
        var stored = bankum.as("finance")
                .download("/api/evidence/"
                        + entry.get("evidence").get(0).get("id").asText());
        var picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1280, 1920);
        assertThat(picture.getRGB(1200, 60) >> 16 & 0xFF)
                .as("red at the top right")
                .isGreaterThan(200);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(stored.length).isLessThan(PhonePhoto.taken().length);
    }

    @Test
    void whatIsWrittenWithoutASignalIsSentOnceWhenThereIsOne() {
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "finance", "/activities");
            begin(page);
            page.context().setOffline(true);
            page.getByLabel("ทำอะไร").fill("ตรวจนับครุภัณฑ์ที่ศูนย์พัฒนาเด็กเล็ก");
            page.locator("input[type=file]").setInputFiles(photo());
            assertThat(page.locator(".log-photos img")).hasCount(1);
            press(page, "บันทึก");
            assertThat(page.locator(".log-waits")).containsText("เก็บไว้ในเครื่องนี้");

            page.context().setOffline(false);
            assertThat(page.locator(".log-waits")).hasCount(0);
            assertThat(page.locator(".log-list")).containsText("ตรวจนับครุภัณฑ์");
        }
        assertThat(elements(bankum.as("finance").get(YEAR + "/activities"))
                        .filter(entry -> entry.get("text").asText().startsWith("ตรวจนับครุภัณฑ์")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("evidence")).hasSize(1));
    }

    @Test
    void whatWasBeingTypedIsThereAfterTheBrowserWasClosed() {
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "works", "/activities");
            begin(page);
            page.getByLabel("ทำอะไร").fill("ลงพื้นที่สำรวจถนน");
            page.locator("input[type=file]").setInputFiles(photo());
            assertThat(page.locator(".log-photos img")).hasCount(1);
            page.reload();
            assertThat(page.getByLabel("ทำอะไร")).hasValue("ลงพื้นที่สำรวจถนน");
            assertThat(kept(page)).contains("typed-works-2569");

            press(page, "ออกจากระบบ");
            assertThat(page.locator("dialog")).containsText("๑ เรื่อง");
            press(page, "ยังไม่ออก");
            assertThat(page.getByLabel("ทำอะไร")).hasValue("ลงพื้นที่สำรวจถนน");
            press(page, "ออกจากระบบ");
            press(page, "ลบแล้วออกจากระบบ");
            page.waitForURL("**/login?out");
            assertThat(kept(page)).doesNotContain("ลงพื้นที่สำรวจถนน", "typed-works");
        }
    }

    @Test
    void anEntryThatLacksSomethingSaysWhatUntilItIsTyped() {
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "education", "/activities");
            begin(page);
            press(page, "บันทึก");
            assertThat(page.locator(".ita-missing")).containsText("ยังบันทึกไม่ได้");
            assertThat(page.locator(".ita-missing li")).hasText("ระบุว่าทำอะไร");
            pages.assertWhole(window, "log-refused", Chromium.PHONE);
            page.getByLabel("ทำอะไร").fill("finance");
            assertThat(page.locator(".ita-missing")).isHidden();
            press(page, "บันทึก");
            assertThat(page.locator(".log-list")).containsText("finance");

            press(page, "แก้ไข");
            page.getByLabel("ทำอะไร").fill("finance 2569");
            page.reload();
            assertThat(page.getByLabel("ทำอะไร")).hasValue("finance 2569");
            press(page, "บันทึก");
            assertThat(page.locator(".log-list")).containsText("finance 2569");

            window.signIn(base, "coordinator", "/history");
            page.locator(".ita-log summary").first().click();
            assertThat(page.locator(".ita-log li").first().locator("details")).containsText("finance 2569");
            assertThat(page.locator(".ita-log li").nth(1)).containsText("ข้อความ: finance");
            assertThat(page.locator(".ita-log li").nth(1)).containsText("กองการศึกษา");
        }
    }

    @Test
    void anEntryWaitsForThePhotoThatIsStillMadeLight() {
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "office", "/activities");
            begin(page);
            page.evaluate("() => { const real = window.createImageBitmap;"
                    + " window.createImageBitmap = async (...photo) => {"
                    + " await new Promise(go => { window.lighten = go; }); return real(...photo); }; }");
            page.getByLabel("ทำอะไร").fill("เยี่ยมโรงเรียน");
            page.locator("input[type=file]").setInputFiles(photo());
            page.waitForFunction("() => window.lighten");
            press(page, "บันทึก");
            assertThat(button(page, "บันทึก")).isDisabled();
            page.evaluate("() => window.lighten()");
            assertThat(line(page, "เยี่ยมโรงเรียน").locator("img")).hasCount(1);
        }
    }

    @Test
    void whatIsPutAsideIsThereAgainUntilItIsThrownAway() {
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "health", "/activities");
            begin(page);
            page.getByLabel("ทำอะไร").fill("พ่นหมอกควัน");
            page.locator("input[type=file]").setInputFiles(photo());
            assertThat(page.locator(".log-photos img")).hasCount(1);
            press(page, "ปิด");
            press(page, "+ บันทึกกิจกรรม ร่างที่ยังไม่ได้ส่ง");
            assertThat(page.getByLabel("ทำอะไร")).hasValue("พ่นหมอกควัน");
            page.reload();
            assertThat(page.getByLabel("ทำอะไร")).hasValue("พ่นหมอกควัน");
            assertThat(page.locator(".log-photos img")).hasCount(1);
            press(page, "ทิ้งร่าง");
            page.reload();
            assertThat(page.getByLabel("ทำอะไร")).hasValue("");
        }
    }

    @Test
    void aChangeIsKeptAndJoinedWithWhatSomebodyElseChanged() {
        var works = bankum.as("works");
        var entry = new HashMap<String, Object>(
                Map.of("on", "2025-10-15", "text", "ซ่อมถนน", "unit", "works", "kind", "ACTIVITY"));
        var id = works.post(YEAR + "/activities", entry).get("id").asText();
        var path = YEAR + "/activities/" + id;
        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "works", "/activities");
            line(page, "ซ่อมถนน").getByText("แก้ไข").click();
            page.getByLabel("ทำอะไร").fill("ซ่อมถนนสายใน");
            page.reload();
            assertThat(page.getByLabel("ทำอะไร")).hasValue("ซ่อมถนนสายใน");
            entry.put("kind", "OTHER");
            works.put(path, entry);
            press(page, "บันทึก");
            assertThat(page.getByLabel("ทำอะไร")).hasCount(0);
            assertThat(stored(id)).isEqualTo("ซ่อมถนนสายใน OTHER");

            line(page, "ซ่อมถนน").getByText("แก้ไข").click();
            page.getByLabel("ทำอะไร").fill("ซ่อมถนนสายใน ๒๐๐ เมตร");
            entry.put("text", "ซ่อมถนนสายนอก");
            works.put(path, entry);
            press(page, "บันทึก");
            assertThat(page.locator(".ita-versions")).containsText("ทำอะไร");
            assertThat(page.locator(".ita-other").last()).hasText("ซ่อมถนนสายนอก");
            press(page, "บันทึก");
            assertThat(page.locator(".ita-missing")).containsText("โปรดเลือกข้อความที่จะใช้");
            pages.assertWhole(window, "log-conflict", Chromium.PHONE);
            press(page, "ใช้ข้อความของฉัน");
            press(page, "บันทึก");
            assertThat(page.getByLabel("ทำอะไร")).hasCount(0);
            assertThat(stored(id)).isEqualTo("ซ่อมถนนสายใน ๒๐๐ เมตร OTHER");
        }
    }

    @Test
    void theCompleteGoTogetherAndTheOthersStayWithWhatTheyLack() {
        var head = "ผู้อำนวยการกองสาธารณสุข";
        var roles = List.of(Map.of("group", "division-education"), Map.of("group", "division-health"));
        var both = Map.of("name", head, "position", head, "active", true, "roles", roles);
        bankum.as("admin").put("/api/officers/health", both);
        bankum.analyse("health", "health");

        try (var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "health", "/mine");
            assertThat(page.locator(".mine__summary")).hasText("ทั้งหมด ๒ รายการ · พร้อมส่ง ๑ · ยังไม่ครบ ๑");
            var education = page.locator(".mine__item").filter(new Locator.FilterOptions().setHasText("กองการศึกษา"));
            education.locator("summary").first().click();
            education.getByText("ใช้ข้อความนี้").first().click();
            assertThat(education.locator("textarea").first())
                    .hasValue("คะแนนตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๙๘.๓๖ คะแนน");
            assertThat(page.locator(".mine__summary")).containsText("พร้อมส่ง ๒");
            education.locator("textarea").first().fill("");
            assertThat(page.locator(".mine__summary")).containsText("พร้อมส่ง ๑");
            pages.assertWhole(window, "mine-phone", Chromium.PHONE);

            press(page, "ส่งที่ครบแล้ว ๑ รายการ");
            assertThat(page.locator(".mine__ask li")).hasCount(1);
            assertThat(page.locator(".mine__ask")).containsText("กองสาธารณสุขและสิ่งแวดล้อม");
            assertThat(page.locator(".mine__ask")).containsText("ที่ยังไม่ครบ ๑ รายการจะยังอยู่");
            press(page, "ยืนยันการส่ง");
            assertThat(page.locator(".ita-panel--good")).containsText("ส่งแล้ว ๑ รายการ");
            assertThat(education.locator(".mine__badges")).containsText("ยังขาด ๑ ข้อ");
            // Health's only indicator is to be maintained: the draft that comes next may stay empty, so it is ready.
            assertThat(page.locator(".mine__summary")).hasText("ทั้งหมด ๒ รายการ · พร้อมส่ง ๑ · ยังไม่ครบ ๑");
            pages.assertWhole(window, "mine-sent", Chromium.PHONE);
        }
        assertThat(bankum.as("health").keys()).containsExactlyInAnyOrder("draftMeasures", "analyseIndicators");
        assertThat(bankum.as("education").keys()).containsExactly("analyseIndicators");
    }

    private JsonNode entry(String user, String name, String value) {
        return elements(bankum.as(user).get(YEAR + "/activities"))
                .filter(entry -> entry.get(name).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** What is stored of the entry that two people changed. */
    private String stored(String id) {
        var entry = entry("works", "id", id);
        return entry.get("text").asText() + " " + entry.get("kind").asText();
    }
}
