package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.table.FoundMeasure.RowAnalysis;
import org.itacycle.measure.Focus;

/** The analysis that stands in the row of a measure. */
final class RowAnalyses {

    private RowAnalyses() {}

    static List<RowAnalysis> of(MeasureRows rows, List<Focus> focus) {
        var indicator = focus.stream()
                .filter(answered -> answered.type() == Focus.Type.INDICATOR)
                .findFirst()
                .map(answered -> Integer.valueOf(answered.ref()))
                .orElse(null);
        var column = rows.columns().first(ColumnKind.ANALYSIS);
        if (column.isEmpty() || rows.text(ColumnKind.ANALYSIS).isBlank()) {
            return List.of();
        }
        var text = ListSplitter.oneLine(rows.text(ColumnKind.ANALYSIS));
        return List.of(new RowAnalysis(
                indicator, text, rows.cell(0, column.get().index()).place()));
    }
}
