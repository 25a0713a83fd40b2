package org.itacycle.imports.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;

/** A cell with its place in the grid of its table; a covered one belongs to the cell above. */
record GridCell(int column, int span, boolean covered, List<Block> blocks) {

    GridCell {
        blocks = List.copyOf(blocks);
    }

    int end() {
        return column + span;
    }

    /** One line per paragraph and per row of a table inside, empty ones between them kept. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else {
                ((Table) block).rows().forEach(row -> lines.add(line(row)));
            }
        }
        return String.join("\n", lines).strip();
    }

    private static String line(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }
}
