package org.itacycle.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.itacycle.document.Block.Table;
import org.jspecify.annotations.Nullable;

/** Lays the cells of a table out on its columns, for formats that know no spans. */
final class TableGrid {

    private static final Cell EMPTY = Cell.of();

    private TableGrid() {}

    static List<List<Cell>> of(Table table) {
        var above = new @Nullable Cell[table.columns().size()];
        var left = new int[table.columns().size()];
        var grid = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            grid.add(row(row.cells().iterator(), above, left));
        }
        return grid;
    }

    /** {@code left} tells for how many more rows the cell above goes on. */
    private static List<Cell> row(Iterator<Cell> cells, @Nullable Cell[] above, int[] left) {
        var row = new ArrayList<Cell>();
        while (row.size() < left.length) {
            int at = row.size();
            var covering = above[at];
            if (left[at] > 0 && covering != null) {
                left[at]--;
                row.add(covering);
                continue;
            }
            var cell = cells.hasNext() ? cells.next() : EMPTY;
            int end = Math.min(left.length, at + Math.max(1, cell.columns()));
            Arrays.fill(above, at, end, cell);
            Arrays.fill(left, at, end, cell.rows() - 1);
            while (row.size() < end) {
                row.add(cell);
            }
        }
        return row;
    }
}
