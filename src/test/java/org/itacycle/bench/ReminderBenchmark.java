package org.itacycle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.MailLetters;
import org.itacycle.notification.MailWord;
import org.itacycle.notification.Recipient;
import org.itacycle.organization.Officers;
import org.itacycle.reminder.ReminderOffice;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.Reminders;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The morning on which 100,000 open tasks come near their day, all at once: in a thousand local governments and in a
 * single one, beside what it would cost to ask, write and commit for each task of a sample.
 */
class ReminderBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final int TASKS = 100_000;
    private static final int SAMPLE = 1_000;
    private static final int MOST_SECONDS = 60;
    private static final int MOST_MEGABYTES = 256;
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    @Test
    void oneMorningOfManyTasks() throws Exception {
        var table = new StringBuilder("""
            | open tasks | local governments | mails | s | heap MB | one by one, s (from %d tasks) |
            |--:|--:|--:|--:|--:|--:|
            """.formatted(SAMPLE));
        var runs = new ArrayList<Cost>();
        for (int offices : new int[] {1_000, 1}) {
            try (var office = ReminderOffice.open()) {
                fill(office, offices);
                double each = seconds(() -> oneByOne(office)).seconds * TASKS / SAMPLE;
                var run = seconds(() -> office.morning(DAY).mails());
                table.append("| %d | %d | %d | %.1f | %d | %.0f |%n"
                        .formatted(TASKS, offices, run.answer, run.seconds, run.megabytes, each));
                assertThat(run.answer).isGreaterThanOrEqualTo(offices * 5);
                runs.add(run);
            }
        }
        System.out.printf("%n%s%n", table);
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.seconds).isLessThanOrEqualTo(MOST_SECONDS);
            assertThat(run.megabytes).isLessThanOrEqualTo(MOST_MEGABYTES);
        });
    }

    /** Five divisions with an officer each; every task was told of when it arrived, and its day comes near. */
    private static void fill(ReminderOffice office, int offices) {
        for (int number = 0; number < offices; number++) {
            office.found(OrganizationId.of("office-" + number), "องค์การบริหารส่วนตำบล " + number);
        }
        var jdbc = office.get(JdbcClient.class);
        var people = """
            from generate_series(0, ? - 1) place
            cross join unnest(array['office', 'finance', 'works', 'education', 'health']) unit
            """;
        jdbc.sql("""
            insert into organization_officers (user_id, organization_id, name, position, email,
              password_hash, must_change_password, active, created_at)
            select unit || '-' || place, 'office-' || place, unit, '', unit || '@office-' || place || '.example',
                   '', false, true, now()
            """ + people).param(offices).update();
        jdbc.sql("""
            insert into organization_roles (organization_id, user_id, group_name)
            select 'office-' || place, unit || '-' || place, 'division-' || unit
            """ + people).param(offices).update();
        jdbc.sql("""
            insert into work_items (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round,
              due_on, state, opened_at)
            select gen_random_uuid()::text, 'office-' || place, md5(place::text)::uuid, 2569, 'reportProgress',
                   unit, 'division-' || unit, 6, '2026-04-09', 'OPEN', '2026-03-16T00:00:00+07'
            """ + people + " cross join generate_series(1, ?)")
                .params(offices, TASKS / offices / 5)
                .update();
        jdbc.sql("""
            insert into work_reminders (organization_id, item_id, kind, day)
            select organization_id, id, 'TASK_ARRIVED', '2026-03-16' from work_items
            """).update();
        jdbc.sql("analyze").update();
    }

    /** What a run over single tasks does: look the task up, ask who owes it, write a mail, note it, commit. */
    private static int oneByOne(ReminderOffice office) {
        var jdbc = office.get(JdbcClient.class);
        var tasks = jdbc.sql("select organization_id, id from work_items order by id limit ?")
                .param(SAMPLE)
                .query((row, number) -> Map.entry(OrganizationId.of(row.getString(1)), row.getString(2)))
                .list();
        var transaction = office.get(TransactionTemplate.class);
        tasks.forEach(
                task -> transaction.executeWithoutResult(status -> remind(office, task.getKey(), task.getValue())));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from notification_messages").update();
            jdbc.sql("delete from work_reminders where kind = 'SINGLE'").update();
        });
        return tasks.size();
    }

    private static void remind(ReminderOffice office, OrganizationId organization, String id) {
        var item = office.get(WorkItems.class).find(organization, id).orElseThrow();
        var owing = office.get(Officers.class).members(organization, item.owedBy());
        office.get(Reminders.class).note(organization, id, "SINGLE", DAY);
        for (var officer : owing) {
            var title = office.get(TaskNames.class).of(item);
            var letter = new MailLetter(
                    organization,
                    MailKind.DIGEST,
                    List.of(item.cycle().fiscalYear()),
                    DAY,
                    Map.of(MailWord.PERSON, officer.name(), MailWord.UNIT, item.owedBy()),
                    List.of(new Section(title, List.of(new Line(title, null, Tone.SOON, null)))),
                    null);
            var to = new Recipient(Objects.requireNonNull(officer.email()), officer.name());
            office.get(MailLetters.class).send(letter, "single/" + id, List.of(to));
        }
    }

    private static Cost seconds(Callable<Integer> work) throws Exception {
        System.gc();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long start = System.nanoTime();
        int answer = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Cost(answer, seconds, (peak - before) >> 20);
    }

    /** What came out, how long it took, and how far the heap grew, garbage included. */
    private record Cost(int answer, double seconds, long megabytes) {}
}
