package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceDocument;

/** A line of the text between the tables. */
record TextLine(int block, String text) {

    static List<TextLine> all(SourceDocument document) {
        var lines = new ArrayList<TextLine>();
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph) {
                for (var line : paragraph.text().split("\\R")) {
                    if (!line.isBlank()) {
                        lines.add(new TextLine(block, line.strip()));
                    }
                }
            }
        }
        return lines;
    }
}
