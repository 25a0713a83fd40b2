package org.itacycle.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the days on which a Thai office is open: neither weekend nor official holiday. Days that the cabinet adds
 * during a year are rows of {@code calendar_holidays}, which belong to the whole installation.
 */
@Component
public class WorkingDays {

    private final OfficialHolidays official = new OfficialHolidays();
    private final AddedHolidays added;

    @Autowired
    public WorkingDays(JdbcClient jdbc) {
        this((AddedHolidays) () -> Set.copyOf(jdbc.sql("select day from calendar_holidays")
                .query(LocalDate.class)
                .list()));
    }

    private WorkingDays(AddedHolidays added) {
        this.added = added;
    }

    /** Knows the official holidays only. */
    static WorkingDays official() {
        return new WorkingDays((AddedHolidays) Set::of);
    }

    /** The day that lies so many working days after the start; with 0 the start itself, working day or not. */
    public LocalDate plus(LocalDate start, int workingDays) {
        var open = open();
        var day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (open.test(day)) {
                left--;
            }
        }
        return day;
    }

    /** The working day from which so many working days are left until the end, which counts when it is one. */
    public LocalDate minus(LocalDate end, int workingDays) {
        var open = open();
        var day = end;
        for (int left = workingDays; left > 0 || !open.test(day); ) {
            if (open.test(day)) {
                left--;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    /** Whether offices are open. */
    public boolean isWorkingDay(LocalDate day) {
        return open().test(day);
    }

    /** The working days after the first day up to and including the last; negative when the last lies before it. */
    public int between(LocalDate from, LocalDate to) {
        return between(from, to, open());
    }

    private static int between(LocalDate from, LocalDate to, Predicate<LocalDate> open) {
        if (to.isBefore(from)) {
            return -between(to, from, open);
        }
        return Math.toIntExact(
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(open).count());
    }

    /** What {@link #between} says from one day on, for lists whose many days repeat: the holidays are read once. */
    public ToIntFunction<LocalDate> countedFrom(LocalDate from) {
        var open = open();
        var counted = new HashMap<LocalDate, Integer>();
        return to -> counted.computeIfAbsent(to, day -> between(from, day, open));
    }

    /** The day itself when offices are open, else the next day on which they are. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** The day itself when offices are open, else the last day before it on which they are. */
    public LocalDate onOrBefore(LocalDate day) {
        var open = open();
        var candidate = day;
        while (!open.test(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private Predicate<LocalDate> open() {
        var extra = added.days();
        return day -> !isWeekend(day) && !official.contains(day) && !extra.contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Holidays that came on top of the official ones. */
    @FunctionalInterface
    interface AddedHolidays {

        Set<LocalDate> days();
    }
}
