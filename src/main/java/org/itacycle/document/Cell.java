package org.itacycle.document;

import java.util.List;

/** What stands in a cell of a table, paragraph by paragraph; it may span columns and rows. */
public record Cell(List<String> lines, int columns, int rows, boolean bold) {

    public Cell {
        lines = List.copyOf(lines);
    }

    public static Cell of(String... lines) {
        return new Cell(List.of(lines), 1, 1, false);
    }

    public static Cell of(List<String> lines) {
        return new Cell(lines, 1, 1, false);
    }

    public Cell down(int rows) {
        return new Cell(lines, columns, rows, bold);
    }

    public Cell across(int columns) {
        return new Cell(lines, columns, rows, bold);
    }

    public Cell strong() {
        return new Cell(lines, columns, rows, true);
    }

    public String text() {
        return String.join("\n", lines);
    }
}
