package org.itacycle.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the values of one request, so that a person learns everything at once. */
public final class Wrong {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2200;

    private final List<Missing> found = new ArrayList<>();

    /** Notes the field unless the value is acceptable. */
    public Wrong unless(boolean acceptable, String where, String message, Object... arguments) {
        if (!acceptable) {
            found.add(Missing.of(where, message, arguments));
        }
        return this;
    }

    /** A text that must be there, not too long, and storable. */
    public Wrong required(String where, @Nullable String value, int longest) {
        unless(value != null && !value.isBlank(), where, "problem.field.required");
        return text(where, value, longest);
    }

    /** A text that may be absent. */
    public Wrong text(String where, @Nullable String value, int longest) {
        if (value != null) {
            unless(value.length() <= longest, where, "problem.field.too-long", longest);
            unless(storable(value), where, "problem.field.unreadable");
        }
        return this;
    }

    /** A list that may be absent but not endless. */
    public Wrong size(String where, @Nullable List<?> values, int most) {
        return unless(values == null || values.size() <= most, where, "problem.field.too-many", most);
    }

    /** A day within living memory; a Buddhist-Era year typed into an ISO date is caught here. */
    public Wrong day(String where, @Nullable LocalDate day) {
        return unless(
                day == null || day.getYear() >= EARLIEST && day.getYear() <= LATEST,
                where,
                "problem.field.impossible-day");
    }

    /** A day on which something was done. */
    public Wrong past(String where, @Nullable LocalDate day, LocalDate today) {
        day(where, day);
        return unless(day == null || !day.isAfter(today), where, "problem.field.after-today");
    }

    public List<Missing> found() {
        return List.copyOf(found);
    }

    /** Refuses the request when something was found. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private static boolean storable(String value) {
        return value.codePoints().noneMatch(Wrong::unreadable);
    }

    private static boolean unreadable(int point) {
        return Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }
}
