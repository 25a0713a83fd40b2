package org.itacycle.imports.source;

import java.util.List;

/** A foreign document as it was read, before anybody asks what it means; blocks in the order of the page. */
public record SourceDocument(String name, SourceFormat format, List<Block> blocks) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** The tables alone, in their order. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
