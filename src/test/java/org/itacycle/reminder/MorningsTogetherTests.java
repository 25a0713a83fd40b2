package org.itacycle.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.itacycle.reminder.ReminderOffice.COORDINATOR;
import static org.itacycle.reminder.ReminderOffice.FINANCE;
import static org.itacycle.reminder.ReminderOffice.HERE;
import static org.itacycle.reminder.ReminderOffice.THERE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.itacycle.calendar.MorningCame;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Role;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.reminder.ReminderOffice.Mail;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The run among its circumstances: several nodes, failures, the office's choice, the clock. */
class MorningsTogetherTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 17);

    private ReminderOffice office;

    @BeforeEach
    void open() {
        office = ReminderOffice.emptied();
    }

    @Test
    void twoNodesAtOnceWriteEveryMailOnce() throws Exception {
        for (int number = 0; number < 120; number++) {
            var neighbour = OrganizationId.of("office-" + number);
            office.found(neighbour, "องค์การบริหารส่วนตำบล " + number);
            office.hire(neighbour, "finance-" + number, "finance@office-" + number + ".example", Role.of(FINANCE));
            office.owe(neighbour, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-16", "2026-05-08");
        }
        try (var other = ReminderOffice.on(office.database)) {
            other.today(DAY);
            office.today(DAY);

            var reports = atOnce(office, other);

            assertThat(reports.get(0).plus(reports.get(1))).isEqualTo(new MorningReport(122, 120, 120));
        }
        assertThat(office.mails())
                .extracting(Mail::address)
                .doesNotHaveDuplicates()
                .hasSize(120);
    }

    @Test
    void whatFailsForOneIsLeftForTheNextRunAndHindersNobody() {
        office.hire(THERE, "muang.finance", "finance@muang.example", Role.of(FINANCE));
        office.hire("finance", FINANCE);
        office.owe(THERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-16", "2026-05-08");
        var broken = office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-16", "2026-05-08");
        office.change(broken, "key = 'unheardOf'");

        assertThat(office.morning(DAY)).isEqualTo(new MorningReport(1, 1, 1));
        assertThat(office.mails()).extracting(Mail::organization).containsExactly("muang");

        office.change(broken, "key = 'reportProgress'");
        assertThat(office.morning(DAY)).isEqualTo(new MorningReport(1, 1, 1));
        assertThat(office.mails()).extracting(Mail::organization).containsExactly("muang", "bankum");
    }

    @Test
    void anOfficeWithMailButWithoutCoordinatorIsAFindingForTheAdministrator() {
        office.hire("finance", FINANCE);
        office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-16", "2026-05-08");

        office.mornings("2026-04-20", "2026-04-24");

        assertThat(office.mails())
                .filteredOn(mail -> mail.kind().equals("coordinator-summary"))
                .singleElement()
                .extracting(Mail::problem)
                .isEqualTo("NO_RECIPIENT");
    }

    @Test
    void everyKindCanBeSwitchedOff() {
        office.hire("coordinator", Groups.COORDINATOR);
        office.hire("clerk", Groups.CLERK);
        office.hire("executive", Groups.EXECUTIVE);
        office.hire("finance", FINANCE);
        office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-03-16", "2026-04-09");
        office.owe(HERE, TaskKey.APPROVE_REPORT, Groups.EXECUTIVE, "2026-03-16", "2026-04-09");
        choose(Set.of(ReminderKind.DUE_SOON));

        office.mornings("2026-03-16", "2026-05-08");
        assertThat(office.mails())
                .extracting(Mail::kind, Mail::day)
                .containsExactly(tuple("digest", "2026-03-30"), tuple("digest", "2026-04-08"));

        choose(Set.of(ReminderKind.OVERDUE));
        office.mornings("2026-05-09", "2026-05-11");
        assertThat(office.days("digest", "finance@bankum.example")).endsWith("2026-04-08", "2026-05-11");
    }

    @Test
    void theChoiceIsTheCoordinatorsAndTheAdministratorsAndHasAVersion() {
        var settings = office.get(ReminderSettings.class);
        var first = settings.view(COORDINATOR);
        assertThat(first.kinds()).isEqualTo(ReminderKind.all());

        var changed = settings.change(COORDINATOR, new ReminderChoice(Set.of(), 20, 0), new Version(first.version()));
        assertThat(changed).isEqualTo(new ReminderChoice(Set.of(), 20, 1));
        assertThat(settings.of(THERE).kinds()).isEqualTo(ReminderKind.all());

        assertRefused(Stale.class, () -> settings.change(COORDINATOR, first, new Version(first.version())));
        assertRefused(
                InvalidInput.class,
                () -> settings.change(COORDINATOR, new ReminderChoice(Set.of(), 29, 1), Version.ANY));
        var finance = new Actor(HERE, "finance", "finance", Set.of(FINANCE));
        assertRefused(Forbidden.class, () -> settings.view(finance));
        assertRefused(Forbidden.class, () -> settings.change(finance, first, Version.ANY));
    }

    @Test
    void theClockRingsFromHalfPastEightUntilTheOfficeClosesAndThePlayedDayByItself() {
        office.hire("finance", FINANCE);
        office.owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-04-16", "2026-05-08");
        office.today(DAY);
        var watch = new MorningWatch.ByTheClock(office.get(MorningRun.class), office.get(MovableClock.class));

        watch.look(DAY, LocalTime.of(8, 29));
        watch.look(DAY, LocalTime.of(16, 30));
        assertThat(office.mails()).isEmpty();
        watch.look(DAY, LocalTime.of(8, 30));
        watch.look(DAY, LocalTime.of(8, 31));
        assertThat(office.mails()).hasSize(1);

        new MorningWatch(office.get(MorningRun.class)).follow(new MorningCame(LocalDate.of(2026, 5, 11)));
        assertThat(office.mails()).extracting(Mail::kind).containsExactly("digest", "digest", "coordinator-summary");
    }

    private void choose(Set<ReminderKind> kinds) {
        office.get(ReminderSettings.class).change(COORDINATOR, new ReminderChoice(kinds, 5, 0), Version.ANY);
    }

    private static void assertRefused(Class<?> problem, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(problem);
    }

    private static List<MorningReport> atOnce(ReminderOffice... nodes) throws Exception {
        var start = new CountDownLatch(1);
        var people = Executors.newFixedThreadPool(nodes.length);
        try {
            List<Future<MorningReport>> going = Arrays.stream(nodes)
                    .map(node -> people.submit(() -> {
                        start.await();
                        return node.get(MorningRun.class).run(DAY);
                    }))
                    .toList();
            start.countDown();
            return List.of(going.get(0).get(), going.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
