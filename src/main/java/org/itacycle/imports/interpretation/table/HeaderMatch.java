package org.itacycle.imports.interpretation.table;

import java.util.List;

/** What a header was understood as; {@code name} is the known header it stands for. */
record HeaderMatch(List<ColumnKind> kinds, String name, Certainty certainty) {

    /** How the header was recognised. */
    enum Certainty {
        /** Written as known. */
        EXACT,
        /** Misspelt. */
        SIMILAR,
        /** It only contains a word of the field. */
        WORD
    }

    boolean strong() {
        return certainty != Certainty.WORD;
    }
}
