package org.itacycle.imports.reader.word;

import org.itacycle.imports.reader.ReadingLimits;
import org.itacycle.imports.reader.ooxml.XmlCursor;

/** How many columns a cell covers, and whether it is covered itself. */
final class CellFrame {

    private int span = 1;
    private boolean covered;

    void read(String property, XmlCursor xml) {
        switch (property) {
            case "gridSpan" -> span = Math.max(1, columns(xml));
            case "vMerge" -> covered = !xml.attribute("val", "continue").equals("restart");
            default -> {}
        }
    }

    int span() {
        return span;
    }

    /** Whether the cell above reaches down to it. */
    boolean isCovered() {
        return covered;
    }

    /** The number of columns that an element tells. */
    static int columns(XmlCursor xml) {
        int columns = xml.number("val", 0);
        ReadingLimits.check(columns, ReadingLimits.COLUMNS);
        return Math.max(0, columns);
    }
}
