package org.itacycle.imports;

import java.util.List;

/** A part of a file that a test writes: a line of text or a table. */
public sealed interface FilePart {

    record Line(String text) implements FilePart {}

    /** Every row has as many boxes as the first. */
    record Grid(List<List<Box>> rows) implements FilePart {

        int width() {
            return rows.get(0).size();
        }
    }

    /** A cell over a number of rows; 0 is covered by the one above. Lines are separated by a line feed. */
    record Box(String text, int rows) {}
}
