package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import org.itacycle.imports.source.Place;
import org.jspecify.annotations.Nullable;

/** A score as it is printed somewhere; {@code ofItems} is true above the list of items, null in a heading. */
record PrintedScore(
        int indicator,
        BigDecimal score,
        String text,
        Place place,
        @Nullable Boolean ofItems) {}
