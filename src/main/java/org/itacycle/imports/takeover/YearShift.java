package org.itacycle.imports.takeover;

import java.time.LocalDate;
import org.itacycle.imports.TakeOver;
import org.itacycle.measure.Period;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/** Moves periods by whole years to the year that takes them; 29 February becomes the 28th where there is none. */
record YearShift(int years) {

    static YearShift of(TakeOver body, CycleKey cycle) {
        var read = body.measureYear() != null
                ? body.measureYear()
                : body.resultYear() == null ? null : Integer.valueOf(body.resultYear() + 1);
        return new YearShift(body.shift(read == null ? 0 : cycle.measureYear() - read));
    }

    @Nullable
    Period period(TakeOver.@Nullable Period period) {
        return period == null ? null : new Period(day(period.start()), day(period.end()));
    }

    private @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(years);
    }
}
