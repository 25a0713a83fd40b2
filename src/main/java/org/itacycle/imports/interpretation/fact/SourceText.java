package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;

/** The text of a paragraph or of a cell, where it stands. {@code where} is its path for findings. */
record SourceText(String text, Place place, String where) {

    boolean isParagraph() {
        return place.row() < 0;
    }

    /** Everything that is written, in the order of the page. */
    static List<SourceText> all(SourceDocument document) {
        var texts = new ArrayList<SourceText>();
        int tables = 0;
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph) {
                texts.add(new SourceText(paragraph.text(), Place.ofBlock(block), "blocks[" + block + "]"));
            } else if (document.blocks().get(block) instanceof Table table) {
                addCells(table, block, "tables[" + tables++ + "]", texts);
            }
        }
        return texts;
    }

    private static void addCells(Table table, int block, String path, List<SourceText> texts) {
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isBlank()) {
                    texts.add(new SourceText(
                            cells.get(column).text(),
                            new Place(block, row, column),
                            path + ".rows[" + row + "].cells[" + column + "]"));
                }
            }
        }
    }
}
