package org.itacycle.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reminder.ReminderOffice.COORDINATOR;
import static org.itacycle.reminder.ReminderOffice.FINANCE;
import static org.itacycle.reminder.ReminderOffice.HERE;
import static org.itacycle.reminder.ReminderOffice.THERE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.itacycle.notification.MessageProblem;
import org.itacycle.notification.delivery.FiledRows;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.reminder.Unreached.NotReached;
import org.itacycle.work.Reminders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail that is held back tells nobody anything: it is not noted, the coordinator reads why, and it is made up for. */
class UnreachedTests {

    private ReminderOffice office;
    private String step;

    @BeforeEach
    void open() {
        office = ReminderOffice.emptied();
        step = office.owedReport();
    }

    @Test
    void whatTheOfficesOwnTextHoldsBackIsToldOnceItIsMended() {
        spoil("digest");

        var spoilt = office.morning("2026-03-16");

        assertThat(spoilt.steps()).isZero();
        assertThat(days()).isEmpty();
        assertThat(unreached())
                .containsExactly(new NotReached("finance", "finance@bankum.example", MessageProblem.TEMPLATE));

        office.get(JdbcClient.class).sql("delete from notification_letters").update();
        office.morning("2026-03-17");
        assertThat(days()).containsExactly(LocalDate.of(2026, 3, 17));
        assertThat(unreached()).isEmpty();
    }

    @Test
    void whoseAddressIsNoneIsNotCalledReminded() {
        address("finance@@bankum");
        office.today(LocalDate.of(2026, 4, 10));
        var desk = office.get(RemindNow.class);

        for (int press = 0; press < 2; press++) {
            assertThat(desk.remind(COORDINATOR, step))
                    .isEqualTo(new Reminded(List.of(), List.of(), List.of("finance")));
        }
        assertThat(days()).isEmpty();
        assertThat(unreached())
                .containsExactly(new NotReached("finance", "finance@@bankum", MessageProblem.BAD_ADDRESS));

        address("finance@bankum.example");
        assertThat(unreached()).isEmpty();
        assertThat(desk.remind(COORDINATOR, step).sentTo()).containsExactly("finance");
        assertThatThrownBy(() -> desk.remind(COORDINATOR, step)).isInstanceOf(AlreadyReminded.class);
    }

    @Test
    void whoseMailIsLetGoTheSameDayIsToldByIt() {
        spoil("remind-now");
        office.today(LocalDate.of(2026, 4, 10));
        var desk = office.get(RemindNow.class);
        assertThat(desk.remind(COORDINATOR, step).heldBack()).containsExactly("finance");

        office.get(FiledRows.class).againAll(HERE, List.of(MessageProblem.TEMPLATE), Instant.now());

        assertThat(desk.remind(COORDINATOR, step)).isEqualTo(new Reminded(List.of("finance"), List.of(), List.of()));
        assertThat(days()).containsExactly(LocalDate.of(2026, 4, 10));
        assertThat(office.mails()).hasSize(1);
    }

    @Test
    void theCoordinatorReadsItOfHerOwnOfficeOnly() {
        address("finance@@bankum");
        office.morning("2026-03-16");

        assertThat(unreached()).hasSize(1);
        assertThat(office.get(Unreached.class)
                        .of(new Actor(THERE, "muang.coordinator", "x", Set.of(Groups.COORDINATOR))))
                .isEmpty();
        var finance = new Actor(HERE, "finance", "finance", Set.of(FINANCE, Groups.CLERK));
        assertThatThrownBy(() -> office.get(Unreached.class).of(finance)).isInstanceOf(Forbidden.class);
    }

    /** The office writes a word of its own that nobody knows. */
    private void spoil(String kind) {
        office.get(JdbcClient.class).sql("""
            insert into notification_letters (organization_id, kind, texts, version, changed_by, changed_at)
            values (?, ?, '{"closing": "{ไม่มีคำนี้}"}', 1, 'admin', now())
            """).params(HERE.value(), kind).update();
    }

    private void address(String email) {
        office.get(JdbcClient.class)
                .sql("update organization_officers set email = ? where user_id = 'finance'")
                .param(email)
                .update();
    }

    private List<LocalDate> days() {
        return office.get(Reminders.class).days(HERE, step);
    }

    private List<NotReached> unreached() {
        return office.get(Unreached.class).of(COORDINATOR);
    }
}
