package org.itacycle.imports;

import java.util.Optional;
import org.itacycle.imports.interpretation.fact.PeriodReader;
import org.itacycle.measure.Period;
import org.springframework.stereotype.Component;

/** Single values as people type them, read the same way as in a whole document. */
@Component
public class TypedFacts {

    private final PeriodReader periods = new PeriodReader();

    /** The period, where both days or one of them can be read; a missing year is inferred from the fiscal year. */
    public Optional<Period> period(String text, int fiscalYear) {
        var read = periods.read(text, fiscalYear).period();
        return read.start() == null && read.end() == null
                ? Optional.empty()
                : Optional.of(new Period(read.start(), read.end()));
    }
}
