package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.SourceDocument;

/** Reads the tables of measures of a document. */
public final class MeasureTables {

    private final HeaderWords headers = new HeaderWords();
    private final TitleReader titles = new TitleReader();
    private final StatusWords status = new StatusWords();

    /** The document with the tables of a sheet cut from each other. */
    public SourceDocument unstacked(SourceDocument document) {
        return StackedTables.cut(document, headers);
    }

    /** All tables in their order, each with its headers and what it is about. */
    public List<KnownTable> sort(SourceDocument document, Trace trace) {
        return TableSorter.sort(document, headers, trace);
    }

    /** The measures of the tables; the rules name the indicators that they may answer. */
    public List<FoundMeasure> read(
            SourceDocument document, List<KnownTable> tables, RuleSet rules, ValueReaders values, Trace trace) {
        var drafts = MeasureGrouper.group(document, tables).stream()
                .map(MeasureDraft::new)
                .toList();
        var style = TableStyle.of(drafts);
        var focus = new FocusSense(new FocusReader(rules), values, trace);
        var reader = new MeasureReader(titles, status, focus, values, style, trace);
        var found = new ArrayList<FoundMeasure>();
        for (var draft : drafts) {
            int before =
                    found.isEmpty() ? 0 : found.get(found.size() - 1).measure().number();
            found.add(reader.read(draft, found.size(), before));
        }
        return found;
    }
}
