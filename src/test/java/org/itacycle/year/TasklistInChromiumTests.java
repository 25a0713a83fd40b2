package org.itacycle.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.TasklistPage.TASKLIST;
import static org.itacycle.year.TasklistPage.sessionEnds;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.itacycle.web.ThaiScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Camunda's Tasklist and the own list of tasks, as a division head sees them on a desk, a tablet and a phone. */
@TestApplication
class TasklistInChromiumTests {

    private static final int TABLET = 820;

    @LocalServerPort
    private int port;

    private String base;

    @BeforeEach
    void itIsAutumn() {
        base = "http://127.0.0.1:" + port;
        new Municipality(base).play(TasklistPage.AUTUMN);
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESK, TABLET, Chromium.PHONE})
    void theLateTaskIsSeenAtOnceAndOpened(int width) {
        try (var chromium = Chromium.start();
                var window = chromium.window(width)) {
            var page = window.signIn(base, "finance", TASKLIST);
            var card = page.locator("li.task").first();
            assertThat(card).containsText("วิเคราะห์ผลรายตัวชี้วัด");
            assertThat(card.locator(".ita-badge--bad")).hasText("เกินกำหนด ๒ วันทำการ");
            assertThat(card)
                    .containsText("ครบกำหนด ๓๐ ต.ค. ๒๕๖๘".replace(' ', '\u00a0').replaceFirst("\u00a0", " "));
            assertThat(card).containsText("ตัวชี้วัดที่ ๒ การใช้งบประมาณ");
            assertThat(card.locator(".process-definition")).hasText("ITA ปีงบประมาณ ๒๕๖๙");
            var late = page.locator(".task-filter", having("เกินกำหนด"));
            assertThat(late.locator(".ita-count")).hasText("๑");
            assertThat(page.locator(".task-filter")).hasCount(4);
            assertThat(window.tooWide()).isZero();
            window.picture("tasklist-list-" + width);
            leadsToTheActivityLog(page, width);

            card.locator("h4 a").click();
            assertThat(page.locator("form.ita .ita-head, .ita-in-tasklist .ita-head"))
                    .containsText("กองคลัง");
            assertThat(page.locator(".task-card .nav-tabs > li:visible"))
                    .hasText(new String[] {"แบบฟอร์ม", "ควรตอบอย่างไร", "ความเห็นและประวัติ", "แผนภาพ"});
            assertThat(window.tooWide()).isZero();
            window.picture("tasklist-task-" + width);
            wayBack(page, width);
            assertThat(window.complaints()).allMatch(TasklistPage::isTheEngines);
        }
    }

    @Test
    void helpAndHistoryStandBesideTheFormAndTypedMarkupIsText() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "finance", TASKLIST);
            page.locator("li.task h4 a").first().click();
            page.getByText("ควรตอบอย่างไร").click();
            assertThat(page.locator(".ita-tab")).containsText("หาสาเหตุของคะแนน");

            page.getByText("ความเห็นและประวัติ").click();
            var evil = "<img src=x onerror=alert(1)> ขอเลขหนังสือ";
            page.getByLabel("ความเห็น", new Page.GetByLabelOptions().setExact(true))
                    .fill(evil);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ส่งความเห็น"))
                    .click();
            assertThat(page.locator(".ita-history")).containsText(evil);
            assertThat(page.locator(".ita-history li").last()).containsText("รอดำเนินการ");
            assertThat(page.locator(".ita-history .is-bad")).containsText("เกินกำหนด");
            assertThat(window.barriersBelow(".task-details .ita-tab")).isEmpty();
            assertThat(window.complaints()).allMatch(TasklistPage::isTheEngines);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESK, TABLET, Chromium.PHONE})
    void theOwnListTellsTheSame(int width) {
        try (var chromium = Chromium.start();
                var window = chromium.window(width)) {
            var page = window.signIn(base, "finance", "/tasks");
            assertThat(page.locator(".views a"))
                    .hasText(new String[] {"ของฉัน ๑", "ครบกำหนดใน ๗ วัน ๐", "เกินกำหนด ๑", "ที่ฉันรับไปดำเนินการ ๐"});
            assertThat(page.locator(".tasks .ita-badge--bad")).hasText("เกินกำหนด ๒ วันทำการ");
            assertThat(page.locator(".tasks__about").first()).hasText("ตัวชี้วัดที่ ๒ การใช้งบประมาณ");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ครบกำหนดใน"))
                    .click();
            assertThat(page.locator(".empty")).hasText("ไม่มีรายการที่ครบกำหนดใน ๗ วัน");
            assertThat(window.tooWide()).isZero();
            // Looking for barriers and taking pictures puts styles into the page, of which its rules complain.
            assertThat(window.complaints()).isEmpty();
            assertThat(window.barriers()).isEmpty();
            window.picture("tasks-" + width);
        }
    }

    @Test
    void theCoordinatorWhoOwesNothingBeginsWithEverybodysTasks() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "coordinator", TASKLIST);
            var all = page.locator(".task-filter", having("รายการของทุกส่วนราชการ"));
            assertThat(all.locator(".ita-count")).hasText("๕");
            assertThat(page.locator(".task-filter.active")).containsText("รายการของทุกส่วนราชการ");
            assertThat(page.locator("li.task")).hasCount(5);
            assertThat(page.locator("li.task .ita-on-card__unit", new Page.LocatorOptions().setHasText("กองช่าง")))
                    .hasCount(1);
        }
    }

    @Test
    void aHalfWrittenCommentWaitsForItsWriterOnly() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "coordinator", TASKLIST);
            page.locator(".task-filter a", having("รายการของทุกส่วนราชการ")).click();
            openComments(page, 0);
            comment(page).fill("ขอเลขหนังสือ");
            assertThat(page.locator(".ita-unsent")).containsText("ร่างที่ยังไม่ได้ส่ง");
            openComments(page, 1);
            assertThat(comment(page)).isEmpty();
            openComments(page, 0);
            assertThat(comment(page)).hasValue("ขอเลขหนังสือ");
            page.reload();
            assertThat(comment(page)).hasValue("ขอเลขหนังสือ");
            var task = page.url().replaceAll(".*task=([0-9a-f-]+).*", "$1");

            page.navigate(base + "/tasks/" + task);
            assertThat(comment(page)).hasValue("ขอเลขหนังสือ");
            sessionEnds(page);
            window.signIn(base, "clerk", "/tasks/" + task);
            assertThat(comment(page)).isEmpty();
            sessionEnds(page);
            window.signIn(base, "coordinator", "/tasks/" + task);
            page.getByText("ส่งความเห็น", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".ita-history").last()).containsText("ขอเลขหนังสือ");
            page.reload();
            assertThat(comment(page)).isEmpty();
        }
    }

    @Test
    void whatSomebodyElseHasSentSaysSoAndLeadsBackToTheList() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.PHONE)) {
            var page = window.signIn(base, "works", TASKLIST);
            page.locator("li.task h4 a").first().click();
            page.locator(".ita-in-tasklist .ita-send button").waitFor();
            var bankum = new Municipality(base);
            bankum.analyse("works", "works");
            bankum.as("works").complete("analyseIndicators", Map.of());
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(page.locator(".ita-ended")).containsText("มีผู้ส่งหรือปิดรับแล้ว");
            page.locator(".ita-ended button").click();
            assertThat(page.locator("li.task")).containsText("จัดทำร่างมาตรการ");
            assertThat(page.locator(".task-details")).isHidden();
            assertThat(ThaiScreen.foreignWords(page)).isEmpty();
        }
    }

    @Test
    void aReaderOfEnglishFindsListsTabsAndTasksInEnglish() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.DESK)) {
            var page = window.signIn(base, "health", "/password");
            page.locator("button[value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.navigate(base + TASKLIST);
            assertThat(page.locator(".task-filter"))
                    .containsText(new String[] {"My tasks", "Due in 7 days", "Overdue", "Taken in hand by me"});
            var card = page.locator("li.task").first();
            assertThat(card.locator("h4")).hasText("Analyse the indicators");
            assertThat(card).containsText("2 working days overdue");
            card.locator("h4 a").click();
            assertThat(page.locator(".task-card h2.task")).hasText("Analyse the indicators");
            assertThat(page.locator(".task-card .nav-tabs > li:visible"))
                    .hasText(new String[] {"Form", "What a good answer is", "Comments and history", "Diagram"});
        }
    }

    private static void openComments(Page page, int task) {
        page.locator("li.task h4 a").nth(task).click();
        page.locator("li.task.active").nth(0).waitFor();
        page.locator(".task-card .nav-tabs > li", having("ความเห็นและประวัติ")).click();
    }

    private static Locator comment(Page page) {
        return page.getByLabel("ความเห็น", new Page.GetByLabelOptions().setExact(true));
    }

    /** Open all year: from the head on a desk, from its menu on a narrow screen. */
    private static void leadsToTheActivityLog(Page page, int width) {
        if (width != Chromium.DESK) {
            page.locator(".navbar-toggle").click();
        }
        assertThat(page.locator(".app-menu a[href='/activities']")).hasText("บันทึกกิจกรรม");
        assertThat(page.locator(".app-menu a[href='/activities']")).isVisible();
        assertThat(page.locator(".app-menu .ita-page a[href='/']")).isVisible();
        if (width != Chromium.DESK) {
            page.locator(".navbar-toggle").click();
        }
    }

    /** On a phone list and task take turns; on a desk they stand side by side. */
    private static void wayBack(Page page, int width) {
        var back = page.locator(".ita-back");
        if (width == Chromium.DESK) {
            assertThat(back).isHidden();
            assertThat(page.locator("li.task").first()).isVisible();
            return;
        }
        assertThat(page.locator("li.task").first()).isHidden();
        assertThat(back.boundingBox().height).isGreaterThanOrEqualTo(44);
        back.click();
        assertThat(page.locator("li.task").first()).isVisible();
        assertThat(page.locator(".task-details")).isHidden();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
