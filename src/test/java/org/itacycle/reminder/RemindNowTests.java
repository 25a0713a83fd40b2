package org.itacycle.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reminder.ReminderOffice.COORDINATOR;
import static org.itacycle.reminder.ReminderOffice.FINANCE;
import static org.itacycle.reminder.ReminderOffice.HERE;
import static org.itacycle.reminder.ReminderOffice.THERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Role;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.work.Reminders;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator presses a button: those who owe the step get one mail, and she learns who. */
class RemindNowTests {

    private ReminderOffice office;
    private RemindNow desk;
    private String step;

    @BeforeEach
    void open() {
        office = ReminderOffice.emptied();
        step = office.owedReport();
        office.hire(HERE, "cashier", null, Role.of(FINANCE));
        office.today(LocalDate.of(2026, 4, 10));
        desk = office.get(RemindNow.class);
    }

    @Test
    void whoOwesTheStepGetsOneMailADayAndTheCoordinatorLearnsWho() {
        var reminded = desk.remind(COORDINATOR, step);

        assertThat(reminded.sentTo()).containsExactly("finance");
        assertThat(reminded.withoutMail()).containsExactly("cashier");
        assertThat(office.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("remind-now");
            assertThat(mail.address()).isEqualTo("finance@bankum.example");
            assertThat(mail.text())
                    .contains("สมหญิง", "รายงานผลการดำเนินการ รอบ ๖ เดือน", "๙ เมษายน ๒๕๖๙", "/tasks/" + step);
        });
        assertThatThrownBy(() -> desk.remind(COORDINATOR, step)).isInstanceOf(AlreadyReminded.class);
        assertThat(office.mails()).hasSize(1);

        office.today(LocalDate.of(2026, 4, 11));
        assertThat(desk.remind(COORDINATOR, step).isSent()).isTrue();
        assertThat(office.get(Reminders.class).days(HERE, step))
                .containsExactly(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 11));
    }

    @Test
    void whereNobodyHasMailNobodyCountsAsReminded() {
        office.hire(HERE, "engineer", " ", Role.of("division-works"));
        var unreachable = office.owe(HERE, TaskKey.REPORT_PROGRESS, "division-works", "2026-03-16", "2026-04-09");

        var reminded = desk.remind(COORDINATOR, unreachable);

        assertThat(reminded).isEqualTo(new Reminded(List.of(), List.of("engineer"), List.of()));
        assertThat(reminded.isSent()).isFalse();
        assertThat(office.mails()).isEmpty();
        assertThat(office.get(Reminders.class).days(HERE, unreachable)).isEmpty();
    }

    @Test
    void theExecutiveIsAskedAsPolitelyAsInTheMorningAndNotOftener() {
        office.hire("executive", Groups.EXECUTIVE);
        var request = office.owe(HERE, TaskKey.APPROVE_REPORT, Groups.EXECUTIVE, "2026-04-10", "2026-04-16");

        assertThat(desk.remind(COORDINATOR, request).sentTo()).containsExactly("executive");
        office.mornings("2026-04-10", "2026-05-08");

        assertThat(office.days("executive-request", "executive@bankum.example"))
                .containsExactly("2026-04-10", "2026-04-20");
        assertThat(office.mails())
                .filteredOn(mail -> mail.address().startsWith("executive"))
                .allSatisfy(mail -> assertThat(mail.text()).doesNotContain("เกินกำหนด"));
    }

    @Test
    void onlyTheCoordinatorOfTheOfficeRemindsAndOnlyOfWhatIsOpen() {
        var finance = new Actor(HERE, "finance", "finance", Set.of(FINANCE, Groups.CLERK, Groups.ADMIN));
        assertThatThrownBy(() -> desk.remind(finance, step)).isInstanceOf(Forbidden.class);
        var neighbour = new Actor(THERE, "muang.coordinator", "x", Set.of(Groups.COORDINATOR));
        assertThatThrownBy(() -> desk.remind(neighbour, step)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.remind(COORDINATOR, "none")).isInstanceOf(NotFound.class);
        office.change(step, "state = 'CLOSED'");
        assertThatThrownBy(() -> desk.remind(COORDINATOR, step)).isInstanceOf(StepEnded.class);
        assertThat(office.mails()).isEmpty();
    }
}
