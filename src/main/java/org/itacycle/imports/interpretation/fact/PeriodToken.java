package org.itacycle.imports.interpretation.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One word, number or date of a written period. */
record PeriodToken(
        Kind kind, int number, String text, @Nullable LocalDate date, boolean guessed) {

    /** What a token is. */
    enum Kind {
        NUMBER,
        MONTH,
        DATE,
        RANGE,
        SEPARATOR,
        FISCAL_YEAR,
        WHOLE_YEAR,
        QUARTER,
        HALF,
        DEADLINE,
        OPEN,
        NOISE,
        UNKNOWN
    }

    PeriodToken(Kind kind, int number, String text) {
        this(kind, number, text, null, false);
    }

    /** The same, told by likeness only. */
    PeriodToken misspelt() {
        return new PeriodToken(kind, number, text, date, true);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
