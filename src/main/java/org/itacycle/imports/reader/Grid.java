package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.Table;

/** Rows of different length become a table whose rows are all as wide as the widest. */
public final class Grid {

    private Grid() {}

    public static Table ofTexts(List<List<String>> rows) {
        return of(rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    public static Table of(List<List<Cell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        ReadingLimits.check((long) width * rows.size(), ReadingLimits.CELLS);
        return new Table(rows.stream().map(row -> new Row(padded(row, width))).toList());
    }

    private static List<Cell> padded(List<Cell> row, int width) {
        List<Cell> cells = new ArrayList<>(row);
        cells.addAll(Collections.nCopies(width - row.size(), Cell.of("")));
        return cells;
    }
}
