package org.itacycle.document.pdf;

import java.util.List;
import org.itacycle.document.Block.Align;
import org.itacycle.document.type.Line;
import org.jspecify.annotations.Nullable;

/** A cell at its place in a table: the first and the last row, from which side to which, and its lines. */
record GridCell(int row, int lastRow, float x, float width, List<CellLine> lines, Align align, List<String> elements) {

    /** A line and what it belongs to; nothing where the line was read before. */
    record CellLine(Line line, @Nullable Tag tag) {}
}
