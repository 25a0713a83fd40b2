package org.itacycle.imports.reader.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;

/**
 * Lays the cells of a table out as a grid. Borders that a hand dragged apart by a few millimetres are one border, and
 * columns in which no cell begins are none.
 */
final class CellGrid {

    /** Twentieths of a point; about three millimetres. */
    private static final int NARROW = 180;

    private final List<List<GridCell>> rows;
    private final int[] column;

    CellGrid(List<Integer> widths, List<List<GridCell>> rows) {
        this.rows = rows;
        int width = rows.stream()
                .flatMap(List::stream)
                .mapToInt(GridCell::end)
                .max()
                .orElse(0);
        int[] snapped = snapped(widths, width);
        this.column = keepsAllCells(snapped)
                ? snapped
                : IntStream.rangeClosed(0, width).toArray();
    }

    /** The border left of each column of the file to a border of the grid. */
    private static int[] snapped(List<Integer> widths, int width) {
        int[] border = new int[width + 1];
        for (int i = 1; i <= width; i++) {
            boolean narrow = i <= widths.size() && widths.get(i - 1) < NARROW;
            border[i] = border[i - 1] + (narrow ? 0 : 1);
        }
        return border;
    }

    private boolean keepsAllCells(int[] border) {
        return rows.stream()
                .flatMap(List::stream)
                .allMatch(cell -> border[cell.column()] < border[cell.end()]
                        || cell.text().isBlank());
    }

    Table table(Amounts amounts) {
        int width = column[column.length - 1];
        List<List<Cell>> grid = new ArrayList<>();
        for (List<GridCell> row : rows) {
            amounts.row(width);
            grid.add(cells(row, width));
        }
        return new Table(withoutUnused(grid, width));
    }

    private List<Cell> cells(List<GridCell> row, int width) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(width, Cell.of("")));
        for (GridCell cell : row) {
            int start = column[cell.column()];
            int end = column[cell.end()];
            for (int i = start; i < end; i++) {
                cells.set(i, new Cell("", Span.FROM_LEFT));
            }
            if (start < end) {
                cells.set(start, cell.covered() ? new Cell("", Span.FROM_ABOVE) : Cell.of(cell.text()));
            }
        }
        return cells;
    }

    private static List<Row> withoutUnused(List<List<Cell>> grid, int width) {
        int[] used = IntStream.range(0, width)
                .filter(at -> grid.stream().anyMatch(row -> row.get(at).span() != Span.FROM_LEFT))
                .toArray();
        return grid.stream()
                .map(row -> new Row(IntStream.of(used).mapToObj(row::get).toList()))
                .toList();
    }
}
