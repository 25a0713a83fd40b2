package org.itacycle.imports.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.interpretation.table.FoundMeasure;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;

/** Analyses that stand in the rows of measures: taken where the text of the document has none for the indicator. */
final class RowAnalyses {

    private RowAnalyses() {}

    static List<ReadAnalysis> addTo(List<ReadAnalysis> analyses, List<FoundMeasure> measures, Trace trace) {
        var all = new ArrayList<>(analyses);
        for (int i = 0; i < measures.size(); i++) {
            for (var row : measures.get(i).analyses()) {
                boolean known = all.stream().anyMatch(one -> Objects.equals(one.indicator(), row.indicator()));
                if (known || row.indicator() == null) {
                    trace.doubt(
                            FindingCode.ANALYSIS_REPEATED,
                            "measures[" + i + "]",
                            row.place(),
                            row.text(),
                            row.indicator() == null ? "–" : row.indicator());
                } else {
                    trace.read("analyses[" + all.size() + "].text", row.place());
                    all.add(new ReadAnalysis(row.indicator(), row.text()));
                }
            }
        }
        return List.copyOf(all);
    }
}
