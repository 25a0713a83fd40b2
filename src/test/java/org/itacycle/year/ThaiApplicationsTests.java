package org.itacycle.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.itacycle.TestApplication;
import org.itacycle.web.Chromium;
import org.itacycle.web.Chromium.Window;
import org.itacycle.web.ThaiScreen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The screens people meet, Camunda's among them, in real Chromium after the day on which reports were due. */
@TestApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThaiApplicationsTests {

    private static final String APPS = "/camunda/app/";

    /** User ids, and what the engine calls groups and applications. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("admin|auditor|bankum|clerk|coordinator|education|executive|finance"
                    + "|health|office|pr|public|relations|works|division|camunda|tasklist|default");

    @LocalServerPort
    private int port;

    private String base;
    private Municipality bankum;
    private Chromium chromium;

    @BeforeAll
    void reportsAreOverdue() {
        chromium = Chromium.start();
        base = "http://127.0.0.1:" + port;
        bankum = new Municipality(base);
        for (var division : DIVISIONS) {
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
            bankum.draft(division, division);
            bankum.as(division).complete("draftMeasures", Map.of());
        }
        bankum.as("coordinator").complete("consolidatePlan", Map.of("decision", "FORWARD", "comment", "ตรวจแล้ว"));
        bankum.as("clerk").complete("endorsePlan", Map.of("decision", "APPROVE"));
        bankum.as("executive").complete("approvePlan", Map.of("decision", "APPROVE"));
        bankum.play("2026-04-20");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, finance, tasklist/default/",
        "390, finance, tasklist/default/",
        "1280, coordinator, tasklist/default/",
        "1280, finance, welcome/default/",
        "390, coordinator, welcome/default/",
        "1280, admin, welcome/default/",
        "1280, admin, admin/default/",
        "390, admin, admin/default/",
        "1280, admin, admin/default/#/users",
        "1280, admin, admin/default/#/users/finance?tab=profile",
        "1280, admin, admin/default/#/groups",
        "1280, admin, admin/default/#/tenants",
        "1280, admin, admin/default/#/authorization?resource=0",
        "1280, admin, admin/default/#/system?section=system-settings-general",
    })
    void everyApplicationSpeaksThaiAndCutsNoToneMark(int width, String user, String place) {
        try (var window = signedIn(width, user)) {
            open(window.page(), place);

            assertThat(window.page().locator(".brand-name")).containsText("ITA Cycle");
            assertThat(window.page().locator(".brand-name")).containsText("องค์การบริหารส่วนตำบลบ้านกุ่ม");
            assertThat(window.page().locator(".ce-eol-banner")).isHidden();
            assertThat(foreignWords(window.page(), user)).isEmpty();
            assertThat(ThaiScreen.cutMarks(window.page())).isEmpty();
            assertThat(window.asked())
                    .anyMatch(address -> address.contains("/fonts/sarabun-thai"))
                    .allMatch(address -> address.startsWith(base) || address.startsWith("data:"));
            window.picture(place.replaceAll("\\W+", "-") + user + "-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void everyApplicationCountsYearsInTheBuddhistEraFromTheFirstMoment(String app) {
        try (var window = signedIn(Chromium.DESK, "admin")) {
            open(window.page(), app + "/default/");

            assertThat(window.page()
                            .evaluate("angular.element(document.body).injector().get('$filter')('camDate')"
                                    + "('2026-04-09T10:05:00', 'long')"))
                    .isEqualTo("วันพฤหัสบดี 9 เมษายน 2569 10.05 น.");
        }
    }

    @Test
    void whoeverChoosesEnglishReadsItEverywhereAndNobodyElseDoes() {
        try (var window = signedIn(Chromium.DESK, "auditor")) {
            window.page().navigate(base + "/password");
            window.page().locator("button[value=en]").click();
            assertThat(window.page().locator("html")).hasAttribute("lang", "en");
        }
        try (var another = signedIn(Chromium.DESK, "auditor");
                var colleague = signedIn(Chromium.DESK, "finance")) {
            open(another.page(), "tasklist/default/");
            assertThat(another.page().locator(".brand-name")).containsText("ITA Cycle Tasklist");
            open(colleague.page(), "tasklist/default/");
            assertThat(colleague.page().locator(".brand-name")).containsText("รายการที่ต้องทำ");
            another.page().navigate(base + "/password");
            another.page().locator("button[value=th]").click();
            assertThat(another.page().locator("html")).hasAttribute("lang", "th");
        }
    }

    @Test
    void signingOutOfTasklistEndsTheOneSessionThereIs() {
        try (var window = signedIn(Chromium.DESK, "works")) {
            var page = window.page();
            open(page, "tasklist/default/");
            page.locator(".account > a").click();
            assertThat(page.locator(".account .profile a")).hasAttribute("href", "/password");
            page.locator(".account .logout a").click();
            page.waitForURL(base + "/login?out");

            page.navigate(base + "/tasks");
            page.waitForURL(base + "/login");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, finance", "390, health"})
    void aNewcomerReportsWhatIsOverdueInTenClicksWithoutAnEnglishWord(int width, String user) {
        try (var window = chromium.window(width)) {
            var newcomer = new Newcomer(window.page(), user);
            newcomer.signsIn(base);
            newcomer.opensWhatIsOverdue();
            newcomer.saysWhatWasDone();
            newcomer.addsAPhoto();
            newcomer.sends();

            assertThat(newcomer.clicks()).as("clicks").isLessThanOrEqualTo(10);
            assertThat(newcomer.foreignWords()).isEmpty();
            assertThat(bankum.as(user).tasks("reportProgress")).isEmpty();
            assertThat(bankum.as(user).get(YEAR + "/reports/6").get("measures"))
                    .as("the photo is with the report")
                    .anyMatch(measure -> !measure.get("evidence").isEmpty());
            assertThat(window.complaints()).isEmpty();
        }
    }

    private Window signedIn(int width, String user) {
        var window = chromium.window(width);
        window.signIn(base, user);
        return window;
    }

    /** Waits until the application has drawn itself and asked for everything it shows. */
    private void open(Page page, String place) {
        page.navigate(base + APPS + place);
        page.locator(".brand-name").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator(".animate-spin:visible")
                .first()
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static List<String> foreignWords(Page page, String user) {
        var words = new TreeSet<>(ThaiScreen.foreignWords(page));
        words.removeIf(word -> user.equals("admin") && IDENTIFIER.matcher(word).matches());
        return List.copyOf(words);
    }
}
