package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.source.Place;
import org.jspecify.annotations.Nullable;

/** A measure, and the analysis that stands in its row. */
public record FoundMeasure(ReadMeasure measure, List<RowAnalysis> analyses) {

    /** Analysis in the row of a measure, with the indicator that the row answers where it says so. */
    public record RowAnalysis(@Nullable Integer indicator, String text, Place place) {}
}
