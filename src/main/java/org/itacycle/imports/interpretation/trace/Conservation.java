package org.itacycle.imports.interpretation.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;

/** Nothing is dropped silently: text of the source that stands in no value and in no finding gets one of its own. */
public final class Conservation {

    private final SourceDocument document;
    private final Trace trace;
    private final LetterIndex placed;

    /** The values of the preview, headers included; what the findings quote so far is read from the trace. */
    public Conservation(SourceDocument document, Collection<String> values, Trace trace) {
        this.document = document;
        this.trace = trace;
        var texts = new ArrayList<>(values);
        for (var doubt : trace.doubts()) {
            if (doubt.original() != null) {
                texts.add(doubt.original());
            }
        }
        this.placed = new LetterIndex(texts);
    }

    /** Adds a finding for each text without a place; neighbouring paragraphs share one. */
    public void check() {
        var outside = new ArrayList<String>();
        int first = 0;
        int tables = 0;
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph && !placed.holds(paragraph.text())) {
                first = outside.isEmpty() ? block : first;
                outside.add(paragraph.text());
                continue;
            }
            reportOutside(outside, first);
            if (document.blocks().get(block) instanceof Table table) {
                check(table, block, tables++);
            }
        }
        reportOutside(outside, first);
    }

    private void reportOutside(List<String> texts, int block) {
        if (!texts.isEmpty()) {
            trace.doubt(
                    FindingCode.TEXT_OUTSIDE_TABLES,
                    "blocks[" + block + "]",
                    Place.ofBlock(block),
                    String.join("\n", texts));
            texts.clear();
        }
    }

    private void check(Table table, int block, int number) {
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                var lost = lost(cells.get(column).text());
                if (!lost.isEmpty()) {
                    trace.doubt(
                            FindingCode.TEXT_UNPLACED,
                            "tables[" + number + "].rows[" + row + "].cells[" + column + "]",
                            new Place(block, row, column),
                            lost);
                }
            }
        }
    }

    /** The lines of the cell that stand nowhere. */
    private String lost(String text) {
        if (placed.holds(text)) {
            return "";
        }
        var lines = text.lines().filter(line -> !placed.holds(line)).toList();
        return lines.isEmpty() ? text : String.join("\n", lines);
    }
}
