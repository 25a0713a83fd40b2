package org.itacycle.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the calendar. */
class CalendarRows {

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stored days; a date that came with a later version of the application has none. */
    Map<CalendarDate, LocalDate> dates(CycleKey cycle) {
        var days = new EnumMap<CalendarDate, LocalDate>(CalendarDate.class);
        jdbc.sql("select name, day from calendar_dates where organization_id = ? and cycle_id = ?")
                .params(cycle.organization().value(), cycle.id())
                .query((row, number) -> Map.entry(row.getString("name"), row.getObject("day", LocalDate.class)))
                .list()
                .forEach(
                        entry -> CalendarDate.find(entry.getKey()).ifPresent(date -> days.put(date, entry.getValue())));
        return days;
    }

    /** Makes moves of one year wait for each other. */
    void lock(CycleKey cycle) {
        jdbc.sql("select name from calendar_dates where organization_id = ? and cycle_id = ? order by name for update")
                .params(cycle.organization().value(), cycle.id())
                .query(String.class)
                .list();
    }

    /** Writes the day unless there is one. */
    void add(CycleKey cycle, CalendarDate date, LocalDate day) {
        jdbc.sql("""
                        insert into calendar_dates (organization_id, cycle_id, name, day) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(cycle.organization().value(), cycle.id(), date.key(), day)
                .update();
    }

    /** Sets a day that somebody chose. */
    void choose(CycleKey cycle, CalendarDate date, LocalDate day) {
        jdbc.sql("""
                        insert into calendar_dates (organization_id, cycle_id, name, day, by_hand) values (?, ?, ?, ?, true)
                        on conflict (cycle_id, name) do update set day = excluded.day, by_hand = true
                        """)
                .params(cycle.organization().value(), cycle.id(), date.key(), day)
                .update();
    }

    /** Sets a day that follows from a rule; answers false when somebody chose it or nothing changes. */
    boolean derive(CycleKey cycle, CalendarDate date, LocalDate day) {
        return jdbc.sql("""
                        update calendar_dates set day = :day
                         where organization_id = :organization and cycle_id = :cycle and name = :name
                           and not by_hand and day <> :day
                        """)
                        .param("day", day)
                        .param("organization", cycle.organization().value())
                        .param("cycle", cycle.id())
                        .param("name", date.key())
                        .update()
                > 0;
    }

    /** Keeps a move in the history. */
    void remember(CycleKey cycle, CalendarMove move) {
        jdbc.sql("""
                        insert into calendar_moves
                          (organization_id, cycle_id, name, from_day, to_day, reason, user_id, user_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        move.date().key(),
                        move.from(),
                        move.to(),
                        move.reason(),
                        move.userId(),
                        move.userName(),
                        Timestamp.from(move.at()))
                .update();
    }

    /** The moves of the year, newest first. */
    List<CalendarMove> moves(CycleKey cycle) {
        return jdbc.sql("select * from calendar_moves where organization_id = ? and cycle_id = ? order by id desc")
                .params(cycle.organization().value(), cycle.id())
                .query(CalendarRows::move)
                .list();
    }

    private static CalendarMove move(ResultSet row, int number) throws SQLException {
        return new CalendarMove(
                CalendarDate.find(row.getString("name")).orElseThrow(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"),
                row.getString("user_id"),
                row.getString("user_name"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }
}
