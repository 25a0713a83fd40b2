package org.itacycle.decision;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/** The number of an order within its Buddhist-Era calendar year, written 707/2565. */
record OrderNumber(int number, int year) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,6})\\s*(?:/\\s*(\\d{4})\\s*)?");

    /** Notes what is wrong with the text as a number of an order of that day. */
    static void check(Wrong wrong, @Nullable String text, @Nullable LocalDate date) {
        if (text == null || text.isBlank()) {
            wrong.unless(false, "number", "problem.field.required");
            return;
        }
        var form = FORM.matcher(ThaiDates.arabicDigits(text));
        var readable = form.matches() && Integer.parseInt(form.group(1)) > 0;
        wrong.unless(readable, "number", "decision.order.number-form");
        if (readable && form.group(2) != null && date != null) {
            var year = String.valueOf(ThaiDates.year(date));
            wrong.unless(form.group(2).equals(year), "number", "decision.order.year-differs", year);
        }
    }

    /** Reads a number that was checked. */
    static OrderNumber of(String text, LocalDate date) {
        var form = FORM.matcher(ThaiDates.arabicDigits(text));
        if (!form.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new OrderNumber(Integer.parseInt(form.group(1)), ThaiDates.year(date));
    }

    @Override
    public String toString() {
        return number + "/" + year;
    }
}
