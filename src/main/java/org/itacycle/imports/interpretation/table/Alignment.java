package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.imports.interpretation.list.ListSplitter;

/** Finds the columns for a row that a page break left with a column more or less than its table. */
final class Alignment {

    /** A row may be this many columns off. */
    static final int FARTHEST = 2;

    /** By so many points another place must be better than the one where the cell stands. */
    private static final int CLEARLY = 2;
    /** No period and no score is longer. */
    private static final int LONGEST_VALUE = 100;

    private Alignment() {}

    /** How many columns to the right the row's cells belong; less than zero for to the left. */
    static int shift(List<String> cells, Columns columns, MeasureRows going) {
        boolean asWide = cells.size() == columns.width();
        if (asWide && !startsEmpty(cells)) {
            return 0;
        }
        int best = 0;
        int points = asWide ? points(cells, columns, going, 0) + CLEARLY : Integer.MIN_VALUE;
        for (int shift : new int[] {0, 1, -1, 2, -2}) {
            int reached = points(cells, columns, going, shift);
            if (reached > points) {
                points = reached;
                best = shift;
            }
        }
        return best;
    }

    private static boolean startsEmpty(List<String> cells) {
        return cells.get(0).isBlank() && cells.size() > 2 && cells.get(1).isBlank();
    }

    private static int points(List<String> cells, Columns columns, MeasureRows going, int shift) {
        int points = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                int column = i + shift;
                points += column < 0 || column >= columns.width()
                        ? -9
                        : fit(cells.get(i), columns.all().get(column), going);
            }
        }
        return points;
    }

    private static int fit(String text, Column column, MeasureRows going) {
        if (column.kinds().stream().anyMatch(Alignment::isValue)) {
            return text.length() <= LONGEST_VALUE ? 1 : -3;
        }
        if (column.is(ColumnKind.UNKNOWN) || column.is(ColumnKind.NOTE)) {
            return 0;
        }
        boolean listed = ListSplitter.opensNumber(going.first(column.index()));
        boolean goesOnCounting = ListSplitter.goesOnCounting(text);
        if (column.is(ColumnKind.ANALYSIS)) {
            return goesOnCounting ? -1 : 2;
        }
        return listed == goesOnCounting ? 2 : 0;
    }

    private static boolean isValue(ColumnKind kind) {
        return kind.standsForItself()
                || kind == ColumnKind.NUMBER
                || kind == ColumnKind.SCORE
                || kind == ColumnKind.ITEM;
    }
}
