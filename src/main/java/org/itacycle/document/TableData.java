package org.itacycle.document;

import java.util.List;

/** A table as plain texts: every row has a text for every column, a cell that spans stands in each row it covers. */
public record TableData(String name, List<Head> columns, List<List<String>> rows) {

    public TableData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column's key and what stands above it. */
    public record Head(String key, String header) {}

    public static TableData of(Block.Table table) {
        return new TableData(
                table.name(),
                table.columns().stream()
                        .map(column -> new Head(column.key(), column.header()))
                        .toList(),
                table.grid().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList());
    }

    /** The tables of the document in their order. */
    public static List<TableData> of(Paper paper) {
        return paper.tables().map(TableData::of).toList();
    }
}
