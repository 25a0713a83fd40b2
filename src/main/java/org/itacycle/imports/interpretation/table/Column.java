package org.itacycle.imports.interpretation.table;

import java.util.List;

/** A column of a table: its header as printed, and what it holds; a combined column holds more than one thing. */
public record Column(int index, String header, List<ColumnKind> kinds) {

    public Column {
        kinds = List.copyOf(kinds);
    }

    boolean is(ColumnKind kind) {
        return kinds.contains(kind);
    }

    Column as(ColumnKind kind) {
        return new Column(index, header, List.of(kind));
    }
}
