package org.itacycle.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskWriters.Writer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who writes in the form of a task, as two nodes on one database know it. */
class TaskWritersTests {

    private static final OrganizationId HERE = OrganizationId.of("bankum");

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final Wall wall = new Wall();
    private final TaskWriters writers = new TaskWriters(jdbc, wall);
    private final TaskWriters otherNode = new TaskWriters(jdbc, wall);
    private final Actor finance = officer(HERE, "finance", "division-finance");
    private final Actor coordinator = officer(HERE, "coordinator", "coordinator", "division-office");
    private final WorkItem item = owe();

    @Test
    void theOthersAreNamedWithTheUnitForWhichTheyWrite() {
        writers.note(item, finance);
        writers.note(item, finance);
        otherNode.note(item, coordinator);

        assertThat(otherNode.others(item, coordinator)).containsExactly(new Writer("finance", "division-finance"));
        assertThat(writers.others(item, finance)).containsExactly(new Writer("coordinator", "coordinator"));
    }

    @Test
    void whoStopsWritingIsSoonForgotten() {
        writers.note(item, finance);
        wall.passed = Duration.ofSeconds(41);

        assertThat(writers.others(item, coordinator)).isEmpty();
        writers.note(item, coordinator);
        assertThat(jdbc.sql("select user_id from work_writers")
                        .query(String.class)
                        .list())
                .containsExactly("coordinator");
    }

    @Test
    void nobodysNameStaysOverNight() {
        writers.note(item, finance);
        wall.passed = Duration.ofSeconds(41);
        writers.note(item, coordinator);
        wall.passed = Duration.ofHours(9);

        otherNode.forgetPast();

        assertThat(jdbc.sql("select count(*) from work_writers")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherLocalGovernmentIsToldNothing() {
        writers.note(item, finance);

        assertThat(writers.others(item, officer(OrganizationId.of("phato"), "stranger", "coordinator")))
                .isEmpty();
    }

    private WorkItem owe() {
        var book = new WorkBook(jdbc, wall);
        var year = new CycleKey(HERE, UUID.randomUUID(), 2569);
        book.open("report", year, TaskKey.REPORT_PROGRESS, "finance", "division-finance", 6, LocalDate.of(2026, 4, 9));
        return new WorkItems(jdbc).find(HERE, "report").orElseThrow();
    }

    private static Actor officer(OrganizationId organization, String id, String... groups) {
        return new Actor(organization, id, id, Set.of(groups));
    }

    /** A clock on the wall that somebody moves. */
    private static final class Wall extends MovableClock {

        private Duration passed = Duration.ZERO;

        @Override
        public Instant machineTime() {
            return Instant.parse("2026-04-01T02:00:00Z").plus(passed);
        }
    }
}
