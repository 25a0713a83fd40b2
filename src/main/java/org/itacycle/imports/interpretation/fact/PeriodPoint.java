package org.itacycle.imports.interpretation.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import org.itacycle.calendar.FiscalYear;
import org.jspecify.annotations.Nullable;

/** One end of a period as far as it is written: a day, a month, a quarter, a half or a whole fiscal year (B.E.). */
record PeriodPoint(
        Shape shape,
        @Nullable Integer day,
        @Nullable Integer number,
        @Nullable Integer year) {

    static final int BUDDHIST_ERA = 543;

    private static final int OLDEST_BUDDHIST_YEAR = 2400;
    private static final int CENTURY = 2500;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int OCTOBER = 10;

    /** What the point names; {@code number} is the month, the quarter or the half. */
    enum Shape {
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(12);

        private final int months;

        Shape(int months) {
            this.months = months;
        }

        int perYear() {
            return MONTHS_OF_YEAR / months;
        }
    }

    static PeriodPoint month(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year) {
        return new PeriodPoint(Shape.MONTH, day, month, year);
    }

    static PeriodPoint of(LocalDate day) {
        return month(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + BUDDHIST_ERA);
    }

    /** The Buddhist-Era year that is meant by two digits, by a Christian or by a Buddhist year. */
    static int year(int written) {
        if (written < 100) {
            return CENTURY + written;
        }
        return written < OLDEST_BUDDHIST_YEAR ? written + BUDDHIST_ERA : written;
    }

    /** Whether a number can only be a year. */
    static boolean isYear(int written) {
        return (written > 31 && written < 100) || (written > 1900 && written < 2700);
    }

    boolean isDayOnly() {
        return shape == Shape.MONTH && number == null;
    }

    PeriodPoint inMonth(@Nullable Integer month, @Nullable Integer newYear) {
        return new PeriodPoint(shape, day, month, newYear);
    }

    PeriodPoint inYear(int newYear) {
        return new PeriodPoint(shape, day, number, newYear);
    }

    /** The year of the month in the fiscal year; for quarters, halves and years the fiscal year itself. */
    PeriodPoint inFiscalYear(int fiscalYear) {
        boolean before = shape == Shape.MONTH && number != null && number >= OCTOBER;
        return inYear(before ? fiscalYear - 1 : fiscalYear);
    }

    /** Whether the month has that day. */
    boolean dayExists() {
        return day == null || day <= firstMonth().lengthOfMonth();
    }

    LocalDate first() {
        return firstMonth().atDay(day == null ? 1 : Math.min(day, firstMonth().lengthOfMonth()));
    }

    LocalDate last() {
        var month = firstMonth().plusMonths(shape.months - 1L);
        return day == null ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private YearMonth firstMonth() {
        int years = year == null ? CENTURY : year;
        if (shape == Shape.MONTH) {
            return YearMonth.of(years - BUDDHIST_ERA, number == null ? MONTHS_OF_YEAR : number);
        }
        int index = number == null ? 0 : number - 1;
        return YearMonth.from(new FiscalYear(years).start()).plusMonths((long) index * shape.months);
    }
}
