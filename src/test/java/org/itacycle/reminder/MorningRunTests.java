package org.itacycle.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.reminder.ReminderOffice.FINANCE;
import static org.itacycle.reminder.ReminderOffice.HERE;
import static org.itacycle.reminder.ReminderOffice.THERE;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Role;
import org.itacycle.reminder.ReminderOffice.Mail;
import org.itacycle.work.Reminders;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which mails a morning brings to whom; all days are counted by hand in the calendar of 2569. */
class MorningRunTests {

    private static final String WORKS = "division-works";

    private ReminderOffice office;

    @BeforeEach
    void open() {
        office = ReminderOffice.emptied();
        office.hire("coordinator", Groups.COORDINATOR);
        office.hire("clerk", Groups.CLERK);
        office.hire("executive", Groups.EXECUTIVE);
        office.hire("finance", FINANCE);
        office.hire("works", WORKS);
    }

    @Test
    void aStepIsToldWhenItArrivesBeforeItsDayAndAfterItUntilItIsSent() {
        var step = office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-03-16", "2026-04-09");

        office.mornings("2026-03-14", "2026-05-08");
        office.change(step, "state = 'DONE'");
        office.mornings("2026-05-09", "2026-05-31");

        assertThat(office.days("digest", "finance@bankum.example"))
                .containsExactly(
                        "2026-03-16",
                        "2026-03-30",
                        "2026-04-08",
                        "2026-04-10",
                        "2026-04-17",
                        "2026-04-24",
                        "2026-05-01");
        assertThat(office.days("coordinator-summary", "coordinator@bankum.example"))
                .containsExactly(
                        "2026-03-16",
                        "2026-03-23",
                        "2026-03-30",
                        "2026-04-07",
                        "2026-04-16",
                        "2026-04-20",
                        "2026-04-27",
                        "2026-05-05");
        assertThat(office.days("clerk-list", "clerk@bankum.example")).containsExactly("2026-04-03", "2026-05-01");
        assertThat(office.mails()).hasSize(7 + 8 + 2);
    }

    @Test
    void theSameMorningTwiceAndHolidaysBringNothingNew() {
        office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-10", "2026-04-30");

        assertThat(office.morning("2026-04-10").mails()).isEqualTo(1);
        assertThat(office.morning("2026-04-10")).isEqualTo(new MorningReport(0, 0, 0));
        assertThat(office.morning("2026-04-09").mails())
                .as("a day before the last one")
                .isZero();
        for (var songkran : List.of("2026-04-11", "2026-04-12", "2026-04-13", "2026-04-14", "2026-04-15")) {
            assertThat(office.morning(songkran)).as(songkran).isEqualTo(MorningReport.NOTHING);
        }
    }

    @Test
    void afterALongOutageEverythingComesOnceInOneMail() {
        office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-03-16", "2026-04-09");
        office.owe(HERE, TaskKey.ACKNOWLEDGE_PLAN, FINANCE, "2026-04-16", "2026-04-30");
        office.owe(HERE, TaskKey.ANNOUNCE_PLAN, FINANCE, "2026-03-16", "2026-05-29");

        office.mornings("2026-04-21", "2026-04-22");

        var mails = office.mails();
        assertThat(mails).extracting(Mail::kind).containsExactlyInAnyOrder("digest");
        assertThat(mails.get(0).subject()).isEqualTo("[ITA 2569] เกินกำหนด 1 · จะครบกำหนด 1 · รายการใหม่ 1 · กองคลัง");
    }

    @Test
    void nobodyButCoordinatorAndClerkReadsWhoElseIsLate() {
        office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-03-16", "2026-04-02");
        var late = office.owe(HERE, TaskKey.REPORT_PROGRESS, WORKS, "2026-03-16", "2026-04-02");
        var question = office.owe(HERE, TaskKey.RESOLVE_OVERDUE, Groups.COORDINATOR, "2026-04-16", "2026-04-20");
        office.change(question, "division = 'works', about = '" + late + "'");

        office.mornings("2026-03-16", "2026-05-08");

        assertThat(office.mails()).anySatisfy(mail -> {
            assertThat(mail.kind()).isEqualTo("digest");
            assertThat(mail.address()).isEqualTo("coordinator@bankum.example");
            assertThat(mail.text()).contains("กองช่าง", "รายงานผลการดำเนินการ รอบ ๖ เดือน");
        });
        assertThat(office.mails()).allSatisfy(mail -> {
            var foreign = mail.address().startsWith("works") ? "กองคลัง" : "กองช่าง";
            if (!mail.address().startsWith("co") && !mail.address().startsWith("cl")) {
                assertThat(mail.html() + mail.text() + mail.subject() + mail.name())
                        .doesNotContain(foreign);
            }
        });
        assertThat(office.mails())
                .filteredOn(mail -> mail.kind().equals("clerk-list"))
                .allSatisfy(mail -> assertThat(mail.text()).contains("กองคลัง", "กองช่าง"));
    }

    @Test
    void theExecutiveIsAskedTwiceAndNeverTold() {
        office.owe(HERE, TaskKey.APPROVE_REPORT, Groups.EXECUTIVE, "2026-04-08", "2026-04-10");

        office.mornings("2026-04-08", "2026-05-29");

        assertThat(office.days("executive-request", "executive@bankum.example"))
                .containsExactly("2026-04-08", "2026-04-16");
        assertThat(office.mails())
                .filteredOn(mail -> mail.address().startsWith("executive"))
                .hasSize(2)
                .allSatisfy(mail -> {
                    assertThat(mail.subject())
                            .isEqualTo("[ITA 2569] เรียนเพื่อโปรดพิจารณา · รับทราบรายงานผล รอบ 6 เดือน");
                    assertThat(mail.html() + mail.text())
                            .contains("/approve/")
                            .doesNotContain("เกินกำหนด", "ครบกำหนด", "ล่าช้า");
                });
    }

    @Test
    void whoActsIsToldAndWhereNobodyDoesTheCoordinatorIs() {
        var until = LocalDate.of(2026, 3, 31);
        office.hire(
                HERE,
                "deputy",
                "deputy@bankum.example",
                new Role("division-health", LocalDate.of(2026, 1, 5), until, "ผอ.กอง", "1/2569"));
        office.owe(HERE, TaskKey.REPORT_PROGRESS, "division-health", "2026-03-16", "2026-04-09");

        office.mornings("2026-03-16", "2026-04-10");

        assertThat(office.days("digest", "deputy@bankum.example")).containsExactly("2026-03-16", "2026-03-30");
        assertThat(office.days("digest", "coordinator@bankum.example")).containsExactly("2026-04-08", "2026-04-10");
        assertThat(office.mails())
                .filteredOn(mail ->
                        mail.address().startsWith("coordinator") && mail.kind().equals("digest"))
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("แทนกองสาธารณสุขและสิ่งแวดล้อม ซึ่งยังไม่มีผู้ปฏิบัติหน้าที่"));
    }

    @Test
    void peopleWhoShareAMailboxGetOneMailWithTheirNames() {
        office.hire(HERE, "education", "Shared@bankum.example", Role.of("division-education"));
        office.hire(HERE, "health", "shared@bankum.example", Role.of("division-health"));
        office.owe(HERE, TaskKey.REPORT_PROGRESS, "division-education", "2026-04-16", "2026-05-08");
        office.owe(HERE, TaskKey.REPORT_PROGRESS, "division-health", "2026-04-16", "2026-05-08");

        office.morning("2026-04-17");

        assertThat(office.mails())
                .filteredOn(mail -> mail.kind().equals("digest"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.address()).isEqualTo("shared@bankum.example");
                    assertThat(mail.text()).contains("education และhealth", "กองการศึกษา", "กองสาธารณสุข");
                });
    }

    @Test
    void whoHasNoMailIsNamedToTheCoordinatorAndToldOnceThereIsOne() {
        office.hire(HERE, "education", null, Role.of("division-education"));
        var step = office.owe(HERE, TaskKey.REPORT_PROGRESS, "division-education", "2026-04-16", "2026-05-08");

        office.mornings("2026-04-16", "2026-04-20");

        assertThat(office.get(Reminders.class).days(HERE, step)).isEmpty();
        assertThat(office.mails()).last().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("coordinator-summary");
            assertThat(mail.subject()).isEqualTo("[ITA 2569] สรุปประจำสัปดาห์ · รายการที่ต้องทำ 1");
            assertThat(mail.text()).contains("ยังไม่มีอีเมล", "กองการศึกษา ศาสนาและวัฒนธรรม\n  education");
        });

        office.hire(HERE, "successor", "successor@bankum.example", Role.of("division-education"));
        office.morning("2026-04-21");
        assertThat(office.days("digest", "successor@bankum.example")).containsExactly("2026-04-21");
    }

    @Test
    void movedDaysAndNewOwnersBringTheirOwnReminders() {
        var step = office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-03-16", "2026-04-09");
        office.mornings("2026-03-16", "2026-04-10");

        office.change(step, "due_on = '2026-04-30'");
        office.mornings("2026-04-11", "2026-04-28");
        office.change(step, "owed_by = '" + WORKS + "', owed_since = '2026-04-28T14:00:00+07'");
        office.mornings("2026-04-29", "2026-05-05");

        assertThat(office.days("digest", "finance@bankum.example"))
                .containsExactly("2026-03-16", "2026-03-30", "2026-04-08", "2026-04-10", "2026-04-21");
        assertThat(office.days("digest", "works@bankum.example")).containsExactly("2026-04-29", "2026-05-01");
    }

    @Test
    void twoLocalGovernmentsNeverReadOfEachOther() {
        office.hire(THERE, "muang.finance", "finance@muang.example", Role.of(FINANCE));
        office.owe(THERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-16", "2026-05-08");

        office.morning("2026-04-17");

        assertThat(office.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.organization()).isEqualTo("muang");
            assertThat(mail.address()).isEqualTo("finance@muang.example");
            assertThat(mail.text()).contains("เทศบาลตำบลตัวอย่าง").doesNotContain("บ้านกุ่ม");
        });
    }
}
