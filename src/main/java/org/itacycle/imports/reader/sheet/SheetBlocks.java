package org.itacycle.imports.reader.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;

/**
 * Tells titles from tables on a sheet: an empty row parts blocks; rows with one filled cell above the first row with
 * several are titles; from there on the rows are a table. Columns without a letter are none.
 */
final class SheetBlocks {

    private final SheetGrid grid;
    private final Amounts amounts;
    private final List<Block> blocks = new ArrayList<>();

    SheetBlocks(SheetGrid grid, Amounts amounts) {
        this.grid = grid;
        this.amounts = amounts;
    }

    List<Block> read() {
        List<Integer> part = new ArrayList<>();
        for (int row : grid.rows().keySet()) {
            if (!part.isEmpty() && !reaches(part.get(part.size() - 1), row)) {
                add(part);
                part = new ArrayList<>();
            }
            part.add(row);
        }
        add(part);
        return blocks;
    }

    /** Whether no empty row lies between, other than one inside of a cell merged over rows. */
    private boolean reaches(int above, int row) {
        return row == above + 1
                || grid.merged().stream().anyMatch(range -> range.top() <= above && range.bottom() >= row - 1);
    }

    private void add(List<Integer> rows) {
        int titles = 0;
        while (titles < rows.size() && grid.row(rows.get(titles)).size() == 1) {
            grid.row(rows.get(titles)).values().forEach(text -> blocks.add(new Paragraph(text)));
            titles++;
        }
        if (titles < rows.size()) {
            blocks.add(table(rows.subList(titles, rows.size())));
        }
    }

    private Table table(List<Integer> rows) {
        TreeSet<Integer> used = new TreeSet<>();
        rows.forEach(row -> used.addAll(grid.row(row).keySet()));
        List<Integer> columns = List.copyOf(used);
        List<List<Cell>> cells = new ArrayList<>();
        for (int row : rows) {
            amounts.row(columns.size());
            Map<Integer, String> texts = grid.row(row);
            cells.add(new ArrayList<>(columns.stream()
                    .map(column -> Cell.of(texts.getOrDefault(column, "")))
                    .toList()));
        }
        for (SheetGrid.Range range : grid.merged()) {
            cover(range, rows, columns, cells);
        }
        return new Table(cells.stream().map(Row::new).toList());
    }

    /** Marks the cells that the range covers; its text stays in the first one that is seen. */
    private void cover(SheetGrid.Range range, List<Integer> rows, List<Integer> columns, List<List<Cell>> cells) {
        int left = at(columns, range.left());
        int top = at(rows, range.top());
        int right = at(columns, range.right() + 1);
        int bottom = at(rows, range.bottom() + 1);
        for (int row = top; row < bottom; row++) {
            amounts.letters(right - left);
            for (int column = left; column < right; column++) {
                boolean covered = row > top || column > left;
                if (covered && cells.get(row).get(column).isBlank()) {
                    Span span = column > left ? Span.FROM_LEFT : Span.FROM_ABOVE;
                    cells.get(row).set(column, new Cell("", span));
                }
            }
        }
    }

    /** Where the number stands among the sorted ones, or would stand. */
    private static int at(List<Integer> sorted, int number) {
        int found = Collections.binarySearch(sorted, number);
        return found >= 0 ? found : -found - 1;
    }
}
