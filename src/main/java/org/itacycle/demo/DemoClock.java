package org.itacycle.demo;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.itacycle.calendar.MorningCame;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.EngineTime;
import org.itacycle.problem.Wrong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays another day: application and engine go forward together, day by day, and everything due on the way runs. The
 * played day is stored, so that a restart goes on where the demonstration was left.
 */
@Component
@Profile("demo")
public class DemoClock {

    /** The day on which the demonstration begins: the result of fiscal year 2568 is out, measures are to be drafted. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 15);

    private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    private final MovableClock clock;
    private final EngineTime engine;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DemoClock(MovableClock clock, EngineTime engine, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.clock = clock;
        this.engine = engine;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Takes up the played day before anything that is due by the machine's own date can run. */
    @PostConstruct
    void resume() {
        var opening = opening(stored().orElse(FIRST_DAY));
        var last = lastDeed().map(deed -> deed.plusSeconds(1)).orElse(opening);
        clock.moveTo(last.isAfter(opening) ? last : opening);
        engine.follow();
    }

    /** The day that is played. */
    public LocalDate today() {
        return clock.today();
    }

    /** Goes forward to 08:00 of the day; answers when all timers and jobs that are due by then have run. */
    public synchronized LocalDate moveTo(LocalDate day) {
        new Wrong()
                .unless(!day.isBefore(today()), "date", "demo.date-in-the-past", today().toString())
                .unless(!day.isAfter(LAST_DAY), "date", "demo.date-too-late", LAST_DAY.toString())
                .refuse();
        // What the engine's threads have in hand would seem abandoned on the next day, and be run twice.
        engine.runDue();
        for (var next = today().plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
            play(next);
        }
        return today();
    }

    private void play(LocalDate day) {
        store(day);
        clock.moveTo(opening(day));
        engine.follow();
        engine.runDue();
        events.publishEvent(new MorningCame(day));
    }

    private void store(LocalDate day) {
        jdbc.sql("""
            insert into demo_clock (only_row, played_on) values (true, ?)
            on conflict (only_row) do update set played_on = excluded.played_on
            """).params(day).update();
    }

    private Optional<LocalDate> stored() {
        return jdbc.sql("select played_on from demo_clock")
                .query(LocalDate.class)
                .optional();
    }

    /** Time must not run backwards for what was done later on the stored day. */
    private Optional<Instant> lastDeed() {
        return jdbc.sql("select at from audit_entries order by id desc limit 1")
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OFFICE_OPENS).atZone(MovableClock.BANGKOK).toInstant();
    }
}
