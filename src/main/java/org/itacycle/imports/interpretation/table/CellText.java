package org.itacycle.imports.interpretation.table;

import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Place;

/** What a row says in one column, and where; a covered cell says what the merged cell above it says. */
record CellText(String text, Place place, Span span) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** Filled by the row itself, not by a merged cell that began above. */
    boolean own() {
        return span == Span.NONE && !isBlank();
    }

    /** With the text of a row that goes on after a page break, mid-word where it broke off mid-word. */
    CellText glued(String more) {
        return isBlank()
                ? new CellText(more, place, span)
                : new CellText(text.stripTrailing() + joint(more) + more.stripLeading(), place, span);
    }

    /** With the text of a row below as a paragraph of its own. */
    CellText below(String more) {
        return isBlank() ? new CellText(more, place, span) : new CellText(text + "\n\n" + more, place, span);
    }

    /** Thai is written without spaces: nothing is put between two Thai letters. */
    private String joint(String more) {
        var before = text.stripTrailing();
        var after = more.stripLeading();
        boolean thai = isThai(before.charAt(before.length() - 1)) && !after.isEmpty() && isThai(after.charAt(0));
        return thai ? "" : " ";
    }

    private static boolean isThai(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E4E';
    }
}
