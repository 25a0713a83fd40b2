package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.itacycle.TestApplication;
import org.itacycle.notification.Channel;
import org.itacycle.notification.delivery.OutboxSender;
import org.itacycle.reminder.MorningRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Exactly which mails a year sends, to whom and when, by a real mail server; the days are counted by hand. */
@TestApplication
class MailYearTests {

    private static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    /**
     * Due are: the analyses 30 Oct 2025, the question about a late step three working days after it came up, the reports
     * 9 Apr and 9 Oct 2026. Closed are 23 Oct, 5, 10 and 31 Dec, 6 and 13–15 Apr, 4 and 13 May and the weekends.
     */
    private static final String EXPECTED = """
        2025-10-16 digest: office finance works education health
        2025-10-20 digest: finance
        2025-10-20 coordinator-summary: coordinator
        2025-10-27 coordinator-summary: coordinator
        2025-10-29 digest: finance
        2025-10-31 digest: finance
        2025-11-03 coordinator-summary: coordinator
        2025-11-04 digest: finance
        2025-11-04 clerk-list: clerk
        2025-11-05 digest: coordinator
        2025-11-07 digest: coordinator
        2025-11-10 digest: coordinator
        2025-11-10 coordinator-summary: coordinator
        2025-11-11 digest: clerk
        2025-11-12 executive-request: executive
        2025-11-17 executive-request: executive
        2025-11-17 coordinator-summary: coordinator
        2025-11-21 digest: pr office finance works education health
        2026-03-16 digest: office finance works education health
        2026-03-16 coordinator-summary: coordinator
        2026-03-23 coordinator-summary: coordinator
        2026-03-30 digest: health
        2026-03-30 coordinator-summary: coordinator
        2026-04-07 coordinator-summary: coordinator
        2026-04-08 digest: health
        2026-04-10 digest: health
        2026-04-16 coordinator-summary: coordinator
        2026-04-17 digest: health
        2026-04-20 digest: coordinator
        2026-04-20 coordinator-summary: coordinator
        2026-04-21 digest: coordinator
        2026-04-21 clerk-list: clerk
        2026-04-22 digest: clerk
        2026-04-23 executive-request: executive
        2026-04-24 digest: pr
        2026-09-01 digest: office finance works education health
        2026-09-04 clerk-list: clerk
        2026-09-07 coordinator-summary: coordinator
        2026-09-14 coordinator-summary: coordinator
        2026-09-21 coordinator-summary: coordinator
        2026-09-28 coordinator-summary: coordinator
        2026-09-30 digest: office finance works education health
        2026-10-02 digest: coordinator
        2026-10-02 clerk-list: clerk
        2026-10-05 digest: clerk
        2026-10-05 coordinator-summary: coordinator
        2026-10-06 executive-request: executive
        2026-10-07 digest: pr
        """;

    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(2);
    private static final Map<String, String> AGREED = Map.of("decision", "APPROVE");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private MorningRun mornings;

    private Municipality bankum;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        POST.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
        properties.add("spring.mail.properties.[mail.smtp.starttls.enable]", () -> "false");
        properties.add("ita.notification.from", () -> "ita@bankum.example");
    }

    @AfterAll
    static void closeThePost() {
        POST.stop();
    }

    @BeforeEach
    void openTheOffice() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        ArrivedMail.giveEverybodyAName(jdbc);
    }

    @Test
    void aYearSendsExactlyTheseMails() throws Exception {
        planWithOneLateDivision();
        agreementWithAPatientExecutive();
        halfYearWithOneMissingDivision();
        wholeYear();
        bankum.play("2026-10-30");

        assertThat(written()).containsExactlyInAnyOrderElementsOf(expected());
        mornings.run(LocalDate.of(2026, 10, 30));
        assertThat(written()).hasSize(expected().size());
        everythingArrivesOnceAndTellsOfNobodyElse();
    }

    @Test
    void theOfficeChoosesWhatItWants() {
        var admin = bankum.as("admin");
        var all = admin.get("/api/admin/reminders");
        assertThat(all.get("kinds")).hasSize(6);

        var fewer = admin.put("/api/admin/reminders", Map.of("kinds", List.of("OVERDUE"), "meetingDay", 20));
        assertThat(fewer.get("kinds").toString()).isEqualTo("[\"OVERDUE\"]");
        assertThat(bankum.as("coordinator")
                        .get("/api/admin/reminders")
                        .get("meetingDay")
                        .asInt())
                .isEqualTo(20);

        Refusals.assertProblem(403, null, bankum.as("finance").call("GET", "/api/admin/reminders", null));
        for (var wrong : List.of(
                Map.of("kinds", List.of("OVERDUE"), "meetingDay", 31),
                Map.of("kinds", List.of("EVERYTHING"), "meetingDay", 3),
                "{\"kinds\":[null],\"meetingDay\":3}",
                Map.of("kinds", List.of("OVERDUE")),
                Map.of("meetingDay", 3))) {
            Refusals.assertProblem(400, null, admin.call("PUT", "/api/admin/reminders", wrong));
        }
        Refusals.assertProblem(412, null, admin.call("PUT", "/api/admin/reminders", all, "If-Match", "\"0\""));
        admin.put("/api/admin/reminders", all);
    }

    private void planWithOneLateDivision() {
        bankum.play("2025-10-16");
        DIVISIONS.stream().filter(division -> !division.equals("finance")).forEach(this::plan);
        bankum.play("2025-11-07");
        plan("finance");
        bankum.play("2025-11-10");
        bankum.as("coordinator").complete("consolidatePlan", YearSteps.FORWARDED);
        bankum.play("2025-11-11");
        bankum.as("clerk").complete("endorsePlan", AGREED);
    }

    private void agreementWithAPatientExecutive() {
        bankum.play("2025-11-20");
        bankum.as("executive").complete("approvePlan", AGREED);
        bankum.play("2025-11-21");
        announce("announcePlan", "2025-11-21");
        DIVISIONS.forEach(division -> bankum.as(division).complete("acknowledgePlan", Map.of()));
    }

    private void halfYearWithOneMissingDivision() {
        bankum.as("coordinator")
                .post(YEAR + "/meetings", Map.of("title", "ประชุมติดตามประจำเดือน", "on", "2026-04-22"));
        bankum.play("2026-03-20");
        DIVISIONS.stream().filter(division -> !division.equals("health")).forEach(division -> report(division, 6));
        bankum.play("2026-04-20");
        bankum.as("coordinator").post(YEAR + "/collections/report-6/close", Map.of("reason", "พ้นกำหนดแล้ว"));
        bankum.play("2026-04-21");
        bankum.as("coordinator").complete("reviewProgress", AGREED);
        bankum.play("2026-04-22");
        bankum.as("clerk").complete("endorseReport", AGREED);
        bankum.play("2026-04-23");
        bankum.as("executive").complete("approveReport", AGREED);
        bankum.play("2026-04-24");
        announce("announceReport", "2026-04-24");
    }

    private void wholeYear() {
        bankum.play("2026-10-01");
        DIVISIONS.forEach(division -> report(division, 12));
        bankum.play("2026-10-02");
        bankum.as("coordinator").complete("reviewProgress", AGREED);
        bankum.play("2026-10-05");
        bankum.as("clerk").complete("endorseReport", AGREED);
        bankum.play("2026-10-06");
        bankum.as("executive").complete("approveReport", AGREED);
        bankum.play("2026-10-07");
        announce("announceReport", "2026-10-07");
    }

    private void plan(String division) {
        bankum.analyse(division, division);
        bankum.as(division).complete("analyseIndicators", Map.of());
        bankum.draft(division, division);
        bankum.as(division).complete("draftMeasures", Map.of());
    }

    private void report(String division, int round) {
        bankum.report(division, round, division);
        bankum.as(division).complete("reportProgress", Map.of());
    }

    private void announce(String task, String day) {
        var channel = Map.of("channel", "WEBSITE", "date", day, "url", "https://www.example.go.th/ita");
        bankum.as("pr").complete(task, Map.of("channels", List.of(channel)));
    }

    private static List<String> expected() {
        return EXPECTED.lines()
                .flatMap(line -> Arrays.stream(line.split(": ")[1].split(" "))
                        .map(who -> line.split(": ")[0] + ": " + who + "@bankum.example"))
                .toList();
    }

    private List<String> written() {
        return jdbc.sql("""
            select to_char(written_at at time zone 'Asia/Bangkok', 'YYYY-MM-DD') || ' ' || kind || ': ' || address
              from notification_messages where channel = 'MAIL' order by id
            """).query(String.class).list();
    }

    /** The sender works beside; what it has in its hands is waited for. */
    private void everythingArrivesOnceAndTellsOfNobodyElse() throws Exception {
        var latest = Instant.now().plus(LONGEST_DELIVERY);
        while (jdbc.sql("select count(*) from notification_messages where state in ('WAITING', 'SENDING')")
                        .query(Integer.class)
                        .single()
                > 0) {
            assertThat(Instant.now()).as("mails still wait").isBefore(latest);
            sender.round(Channel.MAIL);
        }
        var arrived = POST.getReceivedMessages();
        assertThat(arrived).hasSize(expected().size());
        var ids = new HashSet<String>();
        for (var mail : arrived) {
            assertThat(ids.add(mail.getMessageID())).isTrue();
            ArrivedMail.of(mail).tellsOfNobodyElse();
        }
    }
}
