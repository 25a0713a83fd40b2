package org.itacycle.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days of an ITA year: written from the defaults when the year starts, moved by the office with a reason. A start
 * that lies after a default keeps the default; {@link #dueOn} sees to it that nothing is born overdue.
 */
@Component
public class YearCalendar {

    private final CalendarRows rows;
    private final WorkingDays workingDays;
    private final YearDefaults defaults;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public YearCalendar(
            JdbcClient jdbc, WorkingDays workingDays, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = new CalendarRows(jdbc);
        this.workingDays = workingDays;
        this.defaults = new YearDefaults(workingDays);
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the year's defaults; days that are there already stay. */
    @Transactional
    public void open(CycleKey cycle, @Nullable LocalDate resultAnnounced) {
        defaults.of(new FiscalYear(cycle.fiscalYear()), resultAnnounced)
                .forEach((date, day) -> rows.add(cycle, date, day));
    }

    /** One day of the year. */
    public LocalDate date(CycleKey cycle, CalendarDate date) {
        return Objects.requireNonNull(dates(cycle).get(date), date::key);
    }

    /** All days of the year, in the order of {@link CalendarDate}. */
    public Map<CalendarDate, LocalDate> dates(CycleKey cycle) {
        var stored = rows.dates(cycle);
        if (stored.size() == CalendarDate.values().length) {
            return stored;
        }
        var days = new EnumMap<>(defaults.of(new FiscalYear(cycle.fiscalYear()), null));
        days.putAll(stored);
        return days;
    }

    /** The moves of the year, newest first. */
    public List<CalendarMove> moves(CycleKey cycle) {
        return rows.moves(cycle);
    }

    /** How often the year's days were moved; the version for optimistic locking. */
    public int version(CycleKey cycle) {
        return moves(cycle).size();
    }

    /** The later of the day in the calendar and the start plus working days. */
    public LocalDate dueOn(CycleKey cycle, CalendarDate date, LocalDate start, int workingDays) {
        var planned = date(cycle, date);
        var earliest = this.workingDays.plus(start, workingDays);
        return planned.isAfter(earliest) ? planned : earliest;
    }

    /** Moves days that somebody chose; keys, days, order and reason are checked first. */
    @Transactional
    public void move(CycleKey cycle, CalendarChange change, Version version, String userId, String userName) {
        rows.lock(cycle);
        version.requireCurrent(version(cycle));
        var all = new EnumMap<>(dates(cycle));
        var moved = CalendarRule.check(new FiscalYear(cycle.fiscalYear()), all, change);
        var changed = EnumSet.noneOf(CalendarDate.class);
        moved.forEach((date, day) -> {
            var from = all.get(date);
            rows.choose(cycle, date, day);
            if (from != null && !day.equals(from)) {
                var reason = Objects.requireNonNull(change.reason()).strip();
                rows.remember(cycle, new CalendarMove(date, from, day, reason, userId, userName, clock.instant()));
                record(cycle, date, from, day, reason, userId, userName);
                changed.add(date);
            }
        });
        announce(cycle, changed);
    }

    /** As {@link #move(CycleKey, CalendarChange, Version, String, String)}, for callers inside the application. */
    @Transactional
    public void move(
            CycleKey cycle, Map<CalendarDate, LocalDate> dates, String reason, String userId, String userName) {
        var byKey = new HashMap<String, @Nullable LocalDate>();
        dates.forEach((date, day) -> byKey.put(date.key(), day));
        move(cycle, new CalendarChange(byKey, reason), Version.ANY, userId, userName);
    }

    /** The plan is signed: publishing and acknowledging are counted from that day, unless somebody chose their days. */
    @Transactional
    public void signed(CycleKey cycle, LocalDate signedOn) {
        var changed = EnumSet.noneOf(CalendarDate.class);
        for (var date : CalendarDate.values()) {
            defaults.afterSigning(date, signedOn)
                    .filter(day -> rows.derive(cycle, date, day))
                    .ifPresent(day -> changed.add(date));
        }
        announce(cycle, changed);
    }

    private void announce(CycleKey cycle, EnumSet<CalendarDate> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new CalendarMoved(cycle, changed));
        }
    }

    private void record(
            CycleKey cycle,
            CalendarDate date,
            LocalDate from,
            LocalDate to,
            String reason,
            String userId,
            String userName) {
        var details = Map.of("from", from.toString(), "to", to.toString(), "reason", reason);
        audit.record(AuditEntry.of(cycle, userId, userName, "calendar.moved", date.key(), details));
    }
}
