package org.itacycle.measure;

import java.util.List;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was carried out or agreed before, to start a draft from. Its focus names indicators and items of the
 * year in which it is offered.
 *
 * @param agency whose published document it stands in; absent where it is the office's own
 * @param fiscalYear the Buddhist-Era year it was for
 * @param own the office's measure of an earlier year, where it is one
 * @param indicators what it answers in the year in which it is offered
 * @param outcome what came of it, as the document tells
 */
public record ProvenMeasure(
        String id,
        @Nullable String agency,
        int fiscalYear,
        @Nullable Own own,
        List<Integer> indicators,
        MeasureDraft measure,
        @Nullable String outcome) {

    /** The year and the measure that an own entry was taken from. */
    public record Own(CycleKey cycle, UUID measure) {}
}
