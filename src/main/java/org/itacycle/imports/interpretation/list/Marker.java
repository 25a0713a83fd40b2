package org.itacycle.imports.interpretation.list;

/**
 * A number in a text that may open an entry.
 *
 * @param counts it stands after a word such as "ไตรมาส" and opens an entry only where the list needs it next
 */
record Marker(int start, int end, int number, Form form, boolean opensLine, boolean spaced, boolean counts) {

    /** How the number is dressed. */
    enum Form {
        /** 1. */
        DOT,
        /** 1) */
        RIGHT,
        /** (1) */
        BOTH,
        /** ข้อ 1 */
        WORD,
        /** 1 and a space, only where a line begins */
        BARE
    }
}
