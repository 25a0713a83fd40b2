package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.year.Hostile.text;
import static org.itacycle.year.HostileYear.back;
import static org.itacycle.year.HostileYear.decided;
import static org.itacycle.year.Municipality.YEAR;
import static org.itacycle.year.TasklistPage.TASKLIST;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.EngineTime;
import org.itacycle.reminder.MorningRun;
import org.itacycle.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/**
 * A year of hostile text, from the names in the set-up to the published report: wherever something that was typed is shown
 * again, it stands there letter by letter, makes no element and runs nothing.
 */
@TestApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EverythingTypedTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private EngineTime engine;

    @Autowired
    private MorningRun mornings;

    @Autowired
    private JdbcClient jdbc;

    private Leap leap;
    private Municipality bankum;
    private HostileYear year;
    private HostileWindows windows;

    @BeforeAll
    void openTheOffice() {
        var base = "http://127.0.0.1:" + port;
        leap = new Leap(clock, engine);
        bankum = new Municipality(base);
        year = new HostileYear(bankum);
        windows = new HostileWindows(base, Chromium.start());
        year.setUp();
        year.begin();
    }

    @AfterAll
    void closeTheOffice() {
        windows.close();
    }

    /** A gate that lets everything pass would be green, too. */
    @Test
    @Order(0)
    void whatIsReadAsMarkupOrChangedIsNoticed() {
        assertThat(windows.look("<p>" + HtmlUtils.htmlEscape(text("escaped")))).containsExactly("escaped");
        assertThatThrownBy(() -> windows.look("<p>" + text("raw"))).hasMessageContaining("made of what was typed");
        assertThatThrownBy(() -> windows.look("<a href='javascript:window.__hit=1'>"))
                .hasMessageContaining("made of what was typed");
        assertThatThrownBy(() -> windows.look(
                        "<p>" + HtmlUtils.htmlEscape(text("computed").replace("{{7*7}}", "49"))))
                .hasMessageContaining("computed");
    }

    @Test
    @Order(1)
    void whatTheOfficeIsCalled() {
        windows.see("admin", "/admin/officers", "office", "division", "section", "financeName", "clerkPosition");
        windows.see("admin", "/camunda/app/welcome/default/", "office");
        windows.see("coordinator", "/calendar", "office", "moved");
        windows.see("coordinator", "/admin/mail", "subject", "opening", "closing");
        form("coordinator", "recordResult", "division", "item", "itemComment");
        type("coordinator", "recordResult");
        year.result();
        windows.see("coordinator", "/", "office");
    }

    @Test
    @Order(2)
    void whatADivisionAnalysesAndDrafts() {
        year.send("coordinator", "recordResult", Map.of());
        type("finance", "analyseIndicators");
        year.analyse();
        year.comment("finance", "analyseIndicators");
        windows.see("finance", "/tasks", "office", "division", "financeName");
        windows.see("finance", "/mine", "analysis");
        form("finance", "analyseIndicators", "analysis");
        tasklist("finance", "comment", "financeName");
        year.send("finance", "analyseIndicators", Map.of());

        year.draft();
        form("finance", "draftMeasures", "title", "focus", "project", "step", "monitoring");
        type("finance", "draftMeasures");
        year.draft();
        year.send("finance", "draftMeasures", Map.of());
    }

    @Test
    @Order(3)
    void whyItIsSentBack() {
        form("coordinator", "consolidatePlan", "title", "overall");
        type("coordinator", "consolidatePlan");
        year.send("coordinator", "consolidatePlan", back("returned"));
        form("finance", "draftMeasures", "returned", "title");
        year.send("finance", "draftMeasures", Map.of());
        year.send("coordinator", "consolidatePlan", decided("FORWARD", "forwarded"));
        form("clerk", "endorsePlan", "title", "unitsText", "returned", "forwarded");
        type("clerk", "endorsePlan");
        year.send("clerk", "endorsePlan", decided("APPROVE", "opinion"));
        form("executive", "approvePlan", "title", "opinion");
        type("executive", "approvePlan");
        windows.see("executive", "/approve/task/" + bankum.as("executive").task("approvePlan"), "title", "opinion");
        year.send("executive", "approvePlan", decided("APPROVE", "agreed"));
        engine.runDue();
    }

    @Test
    @Order(4)
    void whatIsAnnouncedAndAcknowledged() {
        form("pr", "announcePlan", "office");
        type("pr", "announcePlan");
        year.send("pr", "announcePlan", year.announced("pr", "announcePlan", HostileYear.DAY));
        form("finance", "acknowledgePlan", "title");
        type("finance", "acknowledgePlan");
        var instead = bankum.openTasks("acknowledgePlan").get(0);
        bankum.as("coordinator")
                .post(
                        "/api/tasks/" + instead + "/complete",
                        Map.of("onBehalfOf", Map.of("informant", text("informant"), "via", "LINE")));
        year.papers();
        for (var place : List.of("", "#plan", "#plan/texts", "#meetings", "#orders", "#others")) {
            windows.see("coordinator", "/documents" + place, "office");
        }
        windows.see("coordinator", "/history", "heading", "agenda", "resolution", "place", "person", "checker");
        windows.seeAsAnybody("/public/", "office");
        windows.seeAsAnybody("/public/2569", "office");
        windows.seeAsAnybody("/public/2569/plan", "office", "title", "project", "step", "monitoring");
    }

    @Test
    @Order(5)
    void whatIsLateAndWhatIsReported() {
        leap.to("2026-03-20");
        year.report(6);
        windows.see("finance", "/activities", "activity", "title");
        form("finance", "reportProgress", "result", "evidence", "stepResult");
        type("finance", "reportProgress");
        leap.to("2026-04-20");
        var late = bankum.as("finance").task("reportProgress");
        bankum.as("coordinator")
                .post("/api/tasks/" + late + "/extension", Map.of("dueOn", "2026-04-21", "reason", text("extension")));
        leap.to("2026-04-28");
        windows.see("coordinator", "/late", "division");
        form("coordinator", "resolveOverdue", "division");
        type("coordinator", "resolveOverdue");
        bankum.as("coordinator").post("/api/tasks/" + late + "/reminder", Map.of());
        year.report(6);
        year.send("finance", "reportProgress", Map.of());
        form("coordinator", "reviewProgress", "result", "obstacle");
        type("coordinator", "reviewProgress");
        year.send("coordinator", "reviewProgress", back("reportReturned"));
        form("finance", "reportProgress", "reportReturned");
        year.send("finance", "reportProgress", Map.of());
        year.send("coordinator", "reviewProgress", decided("APPROVE", "accepted"));
        form("clerk", "endorseReport", "result");
        type("clerk", "endorseReport");
        year.send("clerk", "endorseReport", decided("APPROVE", "reportOpinion"));
        form("executive", "approveReport", "result", "reportOpinion");
        type("executive", "approveReport");
        year.send("executive", "approveReport", decided("APPROVE", "noted"));
        engine.runDue();
        form("pr", "announceReport", "office");
        type("pr", "announceReport");
        windows.seeAsAnybody("/public/2569/report-6", "office", "title", "result");
    }

    @Test
    @Order(6)
    void whatIsCarriedAwayInFiles() throws IOException {
        var coordinator = bankum.as("coordinator");
        var feed = coordinator.post("/api/calendar-feeds", Map.of("scope", "agency"));
        var address = feed.get("address").asText().replaceFirst("^https?://[^/]+", "");
        var plan = YEAR + "/documents/plan";
        assertThat(HostileFilesRead.workbook(coordinator.download(plan + ".xlsx")))
                .contains("title", "step", "analysis", "label");
        assertThat(HostileFilesRead.workbook(coordinator.download(YEAR + "/export.xlsx")))
                .contains("title", "item", "division");
        assertThat(HostileFilesRead.workbook(coordinator.download("/api/monitoring/open.xlsx")))
                .isEmpty();
        assertThat(HostileFilesRead.commaFile(coordinator.download(plan + ".csv")))
                .contains("title", "unitsText", "monitoring");
        assertThat(HostileFilesRead.word(coordinator.download(plan + ".docx")))
                .contains("title", "district", "executivePosition");
        assertThat(HostileFilesRead.word(coordinator.download(YEAR + "/plan.docx")))
                .contains("title", "step");
        assertThat(HostileFilesRead.calendar(coordinator.download(address))).contains("office");
    }

    @Test
    @Order(7)
    void whatIsReadFromADocument() {
        var page = windows.see("coordinator", "/imports", "office");
        page.locator("input[type=file]").first().setInputFiles(HostileYear.oldDocument());
        windows.find(page, "what was read", "imported", "importedStep", "importedUnit", "importedFile");
    }

    @Test
    @Order(8)
    void whatIsWrittenInMails() {
        mornings.run(LocalDate.parse("2026-04-28"));
        var page = windows.see("admin", "/admin/outbox", "office");
        var mails = jdbc.sql("select distinct on (kind) html from notification_messages where channel = 'MAIL'")
                .query(String.class)
                .list();
        assertThat(mails).isNotEmpty();
        for (var mail : mails) {
            page.setContent(mail);
            windows.find(page, "a mail", "office");
        }
    }

    @Test
    @Order(9)
    void nothingWasLeftOutAndNothingWasObeyed() {
        windows.nothingWasObeyed();
        assertThat(windows.seen())
                .contains(
                        "actingFor",
                        "orderNumber",
                        "province",
                        "financePosition",
                        "comment",
                        "informant",
                        "heading",
                        "evidence");
    }

    private Page form(String user, String key, String... fields) {
        return windows.see(user, "/tasks/" + bankum.as(user).tasks(key).get(0), fields);
    }

    private void tasklist(String user, String... fields) {
        var page = windows.see(user, TASKLIST, "office");
        page.locator("li.task h4 a").first().click();
        page.getByText("ความเห็นและประวัติ").click();
        windows.find(page, "the Tasklist", fields);
    }

    private void type(String user, String key) {
        windows.typeEverywhere(user, "/tasks/" + bankum.as(user).tasks(key).get(0));
    }
}
