package org.itacycle.imports.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.interpretation.table.FoundMeasure;
import org.itacycle.imports.interpretation.table.FoundMeasure.RowAnalysis;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Likeness;

/** Analyses that stand in the rows of measures: taken where the text of the document has none for the indicator. */
final class RowAnalyses {

    /** A scanner reads the same paragraph twice with so many differences at most. */
    private static final double SAME = 0.6;

    private final List<ReadAnalysis> all;
    private final Trace trace;

    private RowAnalyses(List<ReadAnalysis> analyses, Trace trace) {
        this.all = new ArrayList<>(analyses);
        this.trace = trace;
    }

    static List<ReadAnalysis> addTo(List<ReadAnalysis> analyses, List<FoundMeasure> measures, Trace trace) {
        var adding = new RowAnalyses(analyses, trace);
        for (int i = 0; i < measures.size(); i++) {
            for (var row : measures.get(i).analyses()) {
                adding.add(row, "measures[" + i + "]");
            }
        }
        return List.copyOf(adding.all);
    }

    private void add(RowAnalysis row, String where) {
        var known = all.stream()
                .filter(one -> Objects.equals(one.indicator(), row.indicator()))
                .findFirst();
        if (row.indicator() == null || known.isPresent()) {
            boolean same = known.filter(one -> Likeness.of(one.text(), row.text()) >= SAME)
                    .isPresent();
            var number = row.indicator() == null ? "–" : String.valueOf(row.indicator());
            var code = same || known.isEmpty() ? FindingCode.ANALYSIS_REPEATED : FindingCode.ANALYSIS_DIFFERS;
            trace.doubt(code, where, row.place(), row.text(), number);
        } else {
            trace.read("analyses[" + all.size() + "].text", row.place());
            all.add(new ReadAnalysis(row.indicator(), row.text()));
        }
    }
}
