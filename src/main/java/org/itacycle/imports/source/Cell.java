package org.itacycle.imports.source;

/**
 * A cell of a table. Paragraphs, list entries and line breaks inside it are separated by a line feed, empty ones kept;
 * automatic numbers and bullets stand in the text ("๑. ", "- "). A line that was only wrapped by the page is no line.
 */
public record Cell(String text, Span span) {

    /** Whether the cell belongs to a merged one. */
    public enum Span {
        /** A cell of its own, or the first of a merged one. */
        NONE,
        /** Covered by the merged cell above; its text is empty. */
        FROM_ABOVE,
        /** Covered by the merged cell to the left; its text is empty. */
        FROM_LEFT
    }

    public static Cell of(String text) {
        return new Cell(text, Span.NONE);
    }

    /** Whether nothing can be read in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
