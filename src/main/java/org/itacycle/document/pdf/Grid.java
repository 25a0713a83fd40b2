package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Cell;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Span;
import org.itacycle.document.type.Line;
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
        var covered = new int[columns.size()];
        var grid = new ArrayList<List<GridCell>>();
        for (int row = 0; row < rows.size(); row++) {
            grid.add(row(rows.get(row), row, rows.size(), covered, table.child("TR")));
        }
        return grid;
    }

    /** Cells of one row that stands over the columns, such as their headers. */
    List<GridCell> head(List<String> texts, @Nullable Tag tag) {
        var cells = new ArrayList<GridCell>();
        for (int at = 0; at < texts.size(); at++) {
            var lines = lines(Cell.of(texts.get(at)).strong(), at, 1);
            var tagged = tag == null ? null : tag.child("TH");
            cells.add(new GridCell(0, 0, edges[at], edges[at + 1] - edges[at], lines, Align.CENTER, List.of(), tagged));
        }
        return cells;
    }

    private List<GridCell> row(Row row, int index, int rows, int[] covered, Tag tag) {
        var cells = new ArrayList<GridCell>();
        var left = row.cells().iterator();
        for (int at = 0; at < covered.length; ) {
            if (covered[at] > 0) {
                covered[at++]--;
                continue;
            }
            var cell = left.hasNext() ? left.next() : Cell.of("");
            int across = room(covered, at, cell.columns());
            int down = Math.max(1, Math.min(cell.rows(), rows - index));
            cells.add(cell(cell, at, across, index, index + down - 1, tag));
            for (int end = at + across; at < end; at++) {
                covered[at] = down - 1;
            }
        }
        return cells;
    }

    private static int room(int[] covered, int from, int wanted) {
        int to = from + 1;
        while (to < from + wanted && to < covered.length && covered[to] == 0) {
            to++;
        }
        return to - from;
    }

    private GridCell cell(Cell cell, int column, int across, int row, int lastRow, Tag tag) {
        var shown = columns.get(column);
        return new GridCell(
                row,
                lastRow,
                edges[column],
                edges[column + across] - edges[column],
                lines(cell, column, across),
                shown.align(),
                shown.elements(),
                tag.child("TD").spanning(across, lastRow - row + 1));
    }

    private List<Line> lines(Cell cell, int column, int across) {
        float width = edges[column + across] - edges[column] - 2 * CellSegment.PADDING;
        float units = Math.max(1, width) * Typeface.UNITS / size;
        var lines = new ArrayList<Line>();
        for (var paragraph : cell.lines()) {
            lines.addAll(typesetter.lines(List.of(new Span(paragraph, cell.bold())), units, 0));
        }
        return lines;
    }
}
