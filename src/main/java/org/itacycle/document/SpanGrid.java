package org.itacycle.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the column of every cell, row by row, for formats whose cells reach over rows and columns. */
public final class SpanGrid {

    private static final Cell EMPTY = Cell.of("");

    /** How many further rows the cell that begins in the column covers, and how many columns. */
    private final int[] rows;

    private final int[] columns;

    public SpanGrid(int width) {
        rows = new int[width];
        columns = new int[width];
    }

    /** A cell in its column; a covered one continues the cell above. */
    public record Placed(int column, int columns, boolean covered, Cell cell) {}

    /** The cells of the next row from left to right; columns for which the row has no cell are empty. */
    public List<Placed> place(Block.Row row) {
        var placed = new ArrayList<Placed>();
        var cells = row.cells().iterator();
        int at = 0;
        while (at < rows.length) {
            if (rows[at] > 0) {
                rows[at]--;
                placed.add(new Placed(at, columns[at], true, EMPTY));
            } else {
                var cell = cells.hasNext() ? cells.next() : EMPTY;
                columns[at] = Math.max(1, Math.min(cell.columns(), free(at)));
                rows[at] = Math.max(0, cell.rows() - 1);
                placed.add(new Placed(at, columns[at], false, cell));
            }
            at += columns[at];
        }
        return placed;
    }

    /** How many columns from here on nothing above reaches into. */
    private int free(int from) {
        int at = from;
        while (at < rows.length && rows[at] == 0) {
            at++;
        }
        return at - from;
    }
}
