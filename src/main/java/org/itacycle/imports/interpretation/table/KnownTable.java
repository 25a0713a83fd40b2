package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.imports.source.Table;

/** A table of the document: the block it is, its number among the tables, what it is about, its parts with one header each. */
public record KnownTable(int block, int index, Table table, Kind kind, List<Part> parts) {

    /** What a table is about. */
    public enum Kind {
        MEASURES,
        SCORES,
        OTHER
    }

    /**
     * Rows under one header. A part without a header of its own goes on where the table before stopped.
     *
     * @param from its first row below the header
     * @param to the row after its last one
     */
    public record Part(Columns columns, int from, int to, boolean ownHeader) {}

    /** The headers as printed, of the first part that has some. */
    public List<String> headers() {
        return parts.stream()
                .filter(Part::ownHeader)
                .findFirst()
                .map(part -> part.columns().headers())
                .orElse(List.of());
    }

    /** The number of rows that are no header. */
    public int dataRows() {
        return parts.stream().mapToInt(part -> part.to() - part.from()).sum();
    }
}
