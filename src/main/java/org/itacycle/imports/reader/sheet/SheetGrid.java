package org.itacycle.imports.reader.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.Letters;

/** The filled cells of one sheet and its merged ranges, before it is told what is a title and what a table. */
final class SheetGrid {

    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final List<Range> merged = new ArrayList<>();
    private final Amounts amounts;

    SheetGrid(Amounts amounts) {
        this.amounts = amounts;
    }

    /** A merged range, all ends included, rows and columns from zero. */
    record Range(int top, int left, int bottom, int right) {

        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** Puts a text to its place; blank ones are none. */
    void put(int row, int column, String text) {
        String clean = Letters.clean(text).strip();
        if (clean.isEmpty()) {
            return;
        }
        amounts.letters(clean.length());
        if (!rows.containsKey(row)) {
            amounts.row(0);
        }
        rows.computeIfAbsent(row, at -> new TreeMap<>()).put(column, clean);
    }

    void merge(Range range) {
        boolean single = range.top == range.bottom && range.left == range.right;
        if (!single && range.top <= range.bottom && range.left <= range.right) {
            amounts.letters(1);
            merged.add(range);
        }
    }

    SortedMap<Integer, ? extends Map<Integer, String>> rows() {
        return rows;
    }

    Map<Integer, String> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    List<Range> merged() {
        return merged;
    }
}
