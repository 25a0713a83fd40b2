package org.itacycle.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/** What a change of days must look like: known keys, days around the fiscal year, in order, and a reason. */
final class CalendarRule {

    private static final int LONGEST_REASON = 1000;
    private static final int MONTHS_AROUND = 6;

    private CalendarRule() {}

    /** The days to move, all of them acceptable; refuses with everything that is wrong. */
    static Map<CalendarDate, LocalDate> check(
            FiscalYear year, Map<CalendarDate, LocalDate> current, CalendarChange change) {
        var wrong = new Wrong().required("reason", change.reason(), LONGEST_REASON);
        var dates = Optional.ofNullable(change.dates()).orElse(Map.of());
        wrong.unless(!dates.isEmpty(), "dates", "problem.field.required");
        var moved = new EnumMap<CalendarDate, LocalDate>(CalendarDate.class);
        dates.forEach((key, day) -> read(year, key, day, wrong).ifPresent(date -> {
            if (day != null) {
                moved.put(date, day);
            }
        }));
        wrong.refuse();
        var after = new EnumMap<>(current);
        after.putAll(moved);
        var disorder = CalendarOrder.check(moved, after);
        if (!disorder.isEmpty()) {
            throw new InvalidInput(disorder);
        }
        return moved;
    }

    private static Optional<CalendarDate> read(FiscalYear year, String key, @Nullable LocalDate day, Wrong wrong) {
        var where = "dates." + key;
        var date = CalendarDate.find(key);
        wrong.unless(date.isPresent(), where, "calendar.unknown-date", key);
        wrong.unless(day != null, where, "problem.field.required");
        if (day != null) {
            var first = year.start().minusMonths(MONTHS_AROUND);
            var last = year.end().plusMonths(MONTHS_AROUND);
            wrong.unless(
                    !day.isBefore(first) && !day.isAfter(last),
                    where,
                    "calendar.outside-year",
                    ThaiDates.longDate(first),
                    ThaiDates.longDate(last));
        }
        return date;
    }
}
