package org.itacycle.document.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Numerals;

/** The head of a table, drawn again on every page; only the first time it is read aloud. */
final class TableHead {

    private static final Color SHADE = new Color(0xEDEDED);

    private final List<List<String>> rows = new ArrayList<>();
    private final Grid grid;
    private final float size;
    private final Tag tag;
    private boolean read;

    TableHead(Table table, Grid grid, float size, Numerals numerals, Tag tag) {
        this.grid = grid;
        this.size = size;
        this.tag = tag;
        rows.add(table.columns().stream().map(Column::header).toList());
        if (table.numberedHead()) {
            rows.add(IntStream.rangeClosed(1, table.columns().size())
                    .mapToObj(number -> "(" + numerals.of(number) + ")")
                    .toList());
        }
    }

    float height() {
        float height = 0;
        for (var row : rows) {
            height += height(grid.head(row, null));
        }
        return height;
    }

    void draw(Pages pages) {
        for (var row : rows) {
            var cells = grid.head(row, read ? null : tag.child("TR"));
            float height = height(cells);
            shade(pages, cells, height);
            for (var cell : cells) {
                new CellSegment(cell, size, pages).close(pages, pages.y() + height);
            }
            pages.advance(height);
        }
        read = true;
    }

    private static void shade(Pages pages, List<GridCell> cells, float height) {
        var sheet = pages.sheet();
        var last = cells.get(cells.size() - 1);
        float width = last.x() + last.width() - cells.get(0).x();
        float y = pages.y();
        sheet.mark(null, () -> sheet.colored(SHADE, () -> sheet.box(cells.get(0).x(), y, width, height)));
    }

    private float height(List<GridCell> cells) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        return CellSegment.height(lines, size);
    }
}
