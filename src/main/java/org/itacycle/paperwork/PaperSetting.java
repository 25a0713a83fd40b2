package org.itacycle.paperwork;

import java.util.Map;
import org.itacycle.document.Numerals;

/** How the documents of a year are written: their digits, and by document the key of its set of columns. */
public record PaperSetting(Numerals numerals, Map<String, String> columns, int version) {

    static final PaperSetting USUAL = new PaperSetting(Numerals.THAI, Map.of(), 0);

    public PaperSetting {
        columns = Map.copyOf(columns);
    }
}
