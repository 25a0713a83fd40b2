package org.itacycle.exchange;

import java.util.Optional;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.Period;
import org.jspecify.annotations.Nullable;

/** Periods in a cell, in the Buddhist Era. */
record PeriodCells(Phrases phrases, TypedFacts facts, int fiscalYear) {

    String written(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        var start = period.start();
        var end = period.end();
        if (start != null && end != null) {
            return ThaiDates.shortArabic(start) + " – " + ThaiDates.shortArabic(end);
        }
        return start == null
                ? end == null ? "" : phrases.get("period.until", ThaiDates.shortArabic(end))
                : phrases.get("period.from", ThaiDates.shortArabic(start));
    }

    /** The period of the cell; nothing where none can be read. */
    Optional<Period> read(String text) {
        return facts.period(text, fiscalYear);
    }
}
