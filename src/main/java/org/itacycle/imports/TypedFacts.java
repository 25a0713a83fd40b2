package org.itacycle.imports;

import java.util.List;
import java.util.Optional;
import org.itacycle.imports.interpretation.fact.PeriodReader;
import org.itacycle.imports.interpretation.fact.UnitReader;
import org.itacycle.measure.Period;
import org.itacycle.organization.UnitTree;
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

    /** The names of the units that are meant; one that nobody knows stands as it was written. */
    public List<String> units(String text, UnitTree tree) {
        return new UnitReader(tree).read(text).names();
    }
}
