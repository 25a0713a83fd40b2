package org.itacycle.imports.reader;

import java.util.List;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Table;

/** What tests look at in blocks. */
public final class Blocks {

    private Blocks() {}

    /** The texts of a table, row by row. */
    public static List<List<String>> texts(Block table) {
        return ((Table) table)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
    }
}
