package org.itacycle.imports.source;

/** Where something stands in a {@link SourceDocument}: block, and in a table row and column; all from zero, -1 for none. */
public record Place(int block, int row, int column) {

    public static Place ofBlock(int block) {
        return new Place(block, -1, -1);
    }
}
