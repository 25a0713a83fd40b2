package org.itacycle.imports.interpretation.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.itacycle.imports.interpretation.fact.ItemMatch;
import org.itacycle.imports.interpretation.fact.PeriodReading;
import org.itacycle.imports.interpretation.fact.UnitReading;
import org.jspecify.annotations.Nullable;

/** What the cells of a measure are asked by: each reads one kind of value. */
public interface ValueReaders {

    PeriodReading period(String raw);

    UnitReading units(String raw);

    /** The assessment item that a text means; the indicator is only a hint. */
    Optional<ItemMatch> item(String text, @Nullable BigDecimal score, @Nullable Integer indicator);
}
