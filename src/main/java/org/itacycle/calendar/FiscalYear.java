package org.itacycle.calendar;

import java.time.LocalDate;
import java.time.Month;

/** A Thai fiscal year: 1 October to 30 September, named by the Buddhist-Era year in which it ends. */
public record FiscalYear(int value) {

    private static final int BUDDHIST_ERA = 543;

    /** The fiscal year in which the day lies. */
    public static FiscalYear of(LocalDate day) {
        var ends = day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
        return new FiscalYear(ends + BUDDHIST_ERA);
    }

    /** Its 1 October. */
    public LocalDate start() {
        return LocalDate.of(value - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
    }

    /** Its 30 September. */
    public LocalDate end() {
        return LocalDate.of(value - BUDDHIST_ERA, Month.SEPTEMBER, 30);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** The fiscal year before it. */
    public FiscalYear previous() {
        return new FiscalYear(value - 1);
    }

    /** The fiscal year after it. */
    public FiscalYear next() {
        return new FiscalYear(value + 1);
    }
}
