package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.document.SpanGrid;
import org.itacycle.document.pdf.GridCell.CellLine;
import org.itacycle.document.type.Typeface;
import org.itacycle.document.type.Typesetter;
import org.jspecify.annotations.Nullable;

/** Gives every cell of a table its place: cells that span leave out those they cover. */
final class Grid {

    private final List<Column> columns;
    private final float[] edges;
    private final float size;
    private final Typesetter typesetter;

    Grid(List<Column> columns, float[] widths, float left, float size, Typesetter typesetter) {
        this.columns = columns;
        this.size = size;
        this.typesetter = typesetter;
        this.edges = new float[widths.length + 1];
        edges[0] = left;
        for (int at = 0; at < widths.length; at++) {
            edges[at + 1] = edges[at] + widths[at];
        }
    }

    /** The cells by the row in which they begin; a row that has too few is filled with empty ones. */
    List<List<GridCell>> cells(List<Row> rows, Tag table) {
        var places = new SpanGrid(columns.size());
        var grid = new ArrayList<List<GridCell>>();
        for (int row = 0; row < rows.size(); row++) {
            var tag = table.child("TR");
            var cells = new ArrayList<GridCell>();
            for (var placed : places.place(rows.get(row))) {
                if (!placed.covered()) {
                    int last = Math.min(
                            rows.size() - 1, row + Math.max(1, placed.cell().rows()) - 1);
                    cells.add(cell(placed, row, last, tag));
                }
            }
            grid.add(cells);
        }
        return grid;
    }

    /** Cells that stand over the columns, such as their headers; without a tag they were read before. */
    List<GridCell> head(List<String> texts, @Nullable Tag tag) {
        var cells = new ArrayList<GridCell>();
        for (int at = 0; at < texts.size(); at++) {
            var cell = Cell.of(texts.get(at)).strong();
            float width = edges[at + 1] - edges[at];
            var lines = lines(cell, width, tag == null ? null : tag.child("TH"));
            cells.add(new GridCell(0, 0, edges[at], width, lines, Align.CENTER, List.of()));
        }
        return cells;
    }

    private GridCell cell(SpanGrid.Placed placed, int row, int lastRow, Tag tag) {
        var column = columns.get(placed.column());
        float x = edges[placed.column()];
        float width = edges[placed.column() + placed.columns()] - x;
        var cellTag = tag.child("TD").spanning(placed.columns(), lastRow - row + 1);
        return new GridCell(
                row, lastRow, x, width, lines(placed.cell(), width, cellTag), column.align(), column.elements());
    }

    /** Several paragraphs in a cell are read one after the other. */
    private List<CellLine> lines(Cell cell, float width, @Nullable Tag tag) {
        float units = Math.max(1, width - 2 * CellSegment.PADDING) * Typeface.UNITS / size;
        var lines = new ArrayList<CellLine>();
        for (var paragraph : cell.lines()) {
            var owner = tag == null || cell.lines().size() == 1 ? tag : tag.child("P");
            typesetter
                    .lines(paragraph, Typeface.of(cell.bold()), units)
                    .forEach(line -> lines.add(new CellLine(line, owner)));
        }
        return lines;
    }
}
