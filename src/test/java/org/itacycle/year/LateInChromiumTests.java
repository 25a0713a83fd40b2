package org.itacycle.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.itacycle.web.Chromium.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything a person does on the page of what is late, on a desk and on a phone. */
@TestApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateInChromiumTests {

    private static final double ONE_LINE = 60;

    private final WholePages pages = new WholePages();

    private Chromium chromium;
    private boolean untouched;

    @LocalServerPort
    private int port;

    private Municipality bankum;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    /** Every test begins with a year that none before has touched, in which nobody has sent anything in time. */
    @BeforeEach
    void everybodyIsLate() {
        if (untouched) {
            return;
        }
        bankum = new Municipality("http://127.0.0.1:" + port);
        var coordinator = bankum.as("coordinator");
        coordinator.post(YEAR + "/cancel", Map.of("reason", "เริ่มใหม่"));
        coordinator.post("/api/cycles", Map.of("fiscalYear", 2569));
        coordinator.put(YEAR + "/assessment", Municipality.officialResult());
        coordinator.complete("recordResult", Map.of());
        var due = LocalDate.parse(
                bankum.as("finance").get("/api/tasks").get(0).get("dueOn").asText());
        bankum.play(due.plusDays(4).toString());
        untouched = true;
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESK, Chromium.PHONE})
    void theCoordinatorBeginsHereAndHelpsEveryLateStepOn(int width) throws IOException {
        untouched = false;
        try (var window = chromium.window(width)) {
            var page = signedIn(window, "coordinator");
            assertThat(page).hasURL(Pattern.compile("/late$"));
            assertThat(rows(page)).hasCount(DIVISIONS.size());
            pages.assertWhole(window, "late-coordinator", width);

            press(row(page, "กองคลัง"), "แจ้งเตือนตอนนี้");
            assertThat(said(page)).containsText("แจ้งเตือน “วิเคราะห์ผลรายตัวชี้วัด” ถึง");
            assertThat(row(page, "กองคลัง").locator("summary")).containsText("แจ้งเตือนแล้ว");
            press(row(page, "กองคลัง"), "แจ้งเตือนตอนนี้");
            assertThat(row(page, "กองคลัง").getByRole(AriaRole.ALERT)).containsText("วันนี้");

            press(row(page, "กองช่าง"), "ขยายเวลา");
            press(row(page, "กองช่าง").locator(".ita-panel"), "ขยายเวลา");
            assertThat(row(page, "กองช่าง").locator(".ita-error[role=alert]").last())
                    .containsText("ต้องระบุ");
            var day = row(page, "กองช่าง").locator("[data-where=dueOn]");
            day.fill("๓๑ ก.พ. ๒๕๗๐");
            day.blur();
            press(row(page, "กองช่าง").locator(".ita-panel"), "ขยายเวลา");
            assertThat(row(page, "กองช่าง").locator(".ita-error[role=alert]").last())
                    .containsText("อ่านวันที่ไม่ได้");
            day.fill("๓๐ ธ.ค. ๒๕๖๙");
            row(page, "กองช่าง").locator("[data-where=reason]").fill("ผู้รับผิดชอบลาป่วย");
            press(row(page, "กองช่าง").locator(".ita-panel"), "ขยายเวลา");
            assertThat(said(page)).hasText("ขยายเวลาแล้ว");
            assertThat(rows(page)).hasCount(DIVISIONS.size() - 1);

            press(row(page, "กองการศึกษา"), "มอบให้ส่วนราชการอื่น");
            row(page, "กองการศึกษา").locator("select").selectOption("office");
            row(page, "กองการศึกษา").locator("[data-where=reason]").fill("กองการศึกษาไม่มีเจ้าหน้าที่");
            press(row(page, "กองการศึกษา").locator(".ita-panel"), "มอบรายการ");
            assertThat(said(page)).hasText("มอบรายการแล้ว");
            assertThat(row(page, "กองการศึกษา")).containsText("มอบให้ สำนักปลัด");

            row(page, "กองสาธารณสุข")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("บันทึกแทน"))
                    .click();
            assertThat(page.locator(".ita-panel--instead")).containsText("บันทึกแทน");
            page.locator("#back").click();
            assertThat(page).hasURL(Pattern.compile("/late"));

            press(row(page, "กองคลัง"), "ปิดรับ");
            row(page, "กองคลัง").locator("[data-where=reason]").fill("ครบเวลาแล้ว");
            press(row(page, "กองคลัง").locator(".ita-panel"), "ยืนยันปิดรับ");
            assertThat(said(page)).hasText("ปิดรับแล้ว");
            assertThat(page.locator("#late")).containsText("ไม่มีรายการเกินกำหนด");
            pages.assertWhole(window, "late-closed", width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESK, Chromium.PHONE})
    void whatIsShownIsChosenAndTakenAlongAsAWorkbook(int width) throws IOException {
        try (var window = chromium.window(width)) {
            var page = signedIn(window, "coordinator");
            page.getByLabel("ส่วนราชการ").selectOption("works");
            assertThat(rows(page)).hasCount(1);
            page.getByLabel("จัดกลุ่มตาม").selectOption("phase");
            assertThat(page.locator(".late-group")).hasText("จัดทำมาตรการ");
            page.reload();
            assertThat(rows(page)).hasCount(1);
            var file = page.waitForDownload(
                    () -> page.getByText("ดาวน์โหลดเป็น Excel").click());
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            assertThat(Files.size(file.path())).isPositive();
            pages.assertWhole(window, "late-filter", width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESK, Chromium.PHONE})
    void aDivisionSeesItsOwnPartAndOpensItsTask(int width) {
        try (var window = chromium.window(width)) {
            var page = signedIn(window, "finance");
            page.navigate(address("/late"));
            assertThat(rows(page)).hasCount(1);
            assertThat(page.locator("#late")).not().containsText("กองช่าง");
            assertThat(page.getByText("แจ้งเตือนตอนนี้")).hasCount(0);
            pages.assertWhole(window, "late-division", width);
            page.getByText("เปิดทำรายการ").click();
            assertThat(page.locator(".ita-head__title")).containsText("วิเคราะห์ผลรายตัวชี้วัด");
        }
    }

    @Test
    void whoOnlyFollowsTheYearSeesAllAndChangesNothing() {
        for (var user : new String[] {"auditor", "clerk"}) {
            try (var window = chromium.window(Chromium.DESK)) {
                var page = signedIn(window, user);
                assertThat(page).hasURL(Pattern.compile("/late$"));
                assertThat(rows(page)).hasCount(DIVISIONS.size());
                assertThat(page.locator(".late-steps button")).hasCount(0);
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("หน้าแรก"))
                        .click();
                assertThat(page.locator(".units")).isVisible();
                pages.assertWhole(window, "late-" + user, Chromium.DESK);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESK, Chromium.PHONE})
    void theMenuHasOneLineAndLeadsToPagesThatFit(int width) {
        var seen = new HashSet<String>();
        for (var user : new String[] {"coordinator", "admin"}) {
            try (var window = chromium.window(width)) {
                var page = signedIn(window, user);
                page.locator(".menu__more summary").click();
                assertThat(page.locator(".menu__more a").last()).isVisible();
                assertThat(page.locator(".menu").boundingBox().height).isLessThan(ONE_LINE);
                var places = page.locator(".menu a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(place -> !place.startsWith("/camunda"))
                        .toList();
                assertThat(places).contains("/documents", "/calendar", "/history");
                for (var place : places) {
                    if (seen.add(place)) {
                        page.navigate(address(place));
                        window.settled();
                        pages.assertFits(window, "menu-" + user + place.replace('/', '-'), width);
                    }
                }
            }
        }
    }

    /** Where somebody begins who has signed in. */
    private Page signedIn(Window window, String user) {
        return window.signIn(address(""), user, "/");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static Locator rows(Page page) {
        return page.locator(".late-steps > li");
    }

    private static Locator row(Page page, String unit) {
        return page.locator(".late-steps > li", new Page.LocatorOptions().setHasText(unit));
    }

    private static Locator said(Page page) {
        return page.locator("#late > .ita-panel--good");
    }

    private static void press(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }
}
