package org.itacycle.imports.source;

import java.util.List;

/** A table as a grid: every row has the same number of cells, merged ones included. */
public record Table(List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /** The number of columns. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.get(0).cells().size();
    }
}
