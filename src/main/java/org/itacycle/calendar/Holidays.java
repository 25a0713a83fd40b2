package org.itacycle.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The holidays of government offices: the official ones of the data files, and those that the cabinet adds during a
 * year. They hold for the whole installation; every change is audited where it was made.
 */
@Component
public class Holidays {

    private static final int LONGEST_NAME = 200;

    private final OfficialHolidays official = new OfficialHolidays();
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    public Holidays(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** The holidays of a calendar year (common era) by day. */
    public List<Holiday> of(int year) {
        var days = new TreeMap<LocalDate, Holiday>();
        added(year).forEach(holiday -> days.put(holiday.day(), holiday));
        official.of(year).forEach((day, name) -> days.put(day, new Holiday(day, name, false)));
        return List.copyOf(days.values());
    }

    /** Adds days; those that are holidays already stay as they are. Answers how many are new. */
    @Transactional
    public int add(Map<LocalDate, @Nullable String> days, OrganizationId organization, String userId, String userName) {
        var wrong = new Wrong();
        days.forEach((day, name) -> wrong.day("day", day).required("name", name, LONGEST_NAME));
        wrong.refuse();
        int fresh = 0;
        for (var day : days.entrySet()) {
            fresh += add(day.getKey(), String.valueOf(day.getValue()).strip());
        }
        if (fresh > 0) {
            var details = new TreeMap<String, Object>();
            days.forEach((day, name) -> details.put(day.toString(), String.valueOf(name)));
            audit.record(AuditEntry.of(
                    organization, userId, userName, "calendar.holidays-added", String.valueOf(fresh), details));
            events.publishEvent(new HolidaysChanged());
        }
        return fresh;
    }

    /** Takes back an added day; an official one is no row and cannot be taken back. */
    @Transactional
    public void remove(LocalDate day, OrganizationId organization, String userId, String userName) {
        int removed = jdbc.sql("delete from calendar_holidays where day = ?")
                .param(day)
                .update();
        if (removed == 0) {
            throw new NotFound(day.toString());
        }
        audit.record(
                AuditEntry.of(organization, userId, userName, "calendar.holiday-removed", day.toString(), Map.of()));
        events.publishEvent(new HolidaysChanged());
    }

    private int add(LocalDate day, String name) {
        if (official.contains(day)) {
            return 0;
        }
        return jdbc.sql("insert into calendar_holidays (day, name) values (?, ?) on conflict do nothing")
                .params(day, name)
                .update();
    }

    private List<Holiday> added(int year) {
        return jdbc.sql("select day, name from calendar_holidays where extract(year from day) = ? order by day")
                .param(year)
                .query((row, number) -> new Holiday(row.getObject("day", LocalDate.class), row.getString("name"), true))
                .list();
    }
}
