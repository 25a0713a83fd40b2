package org.itacycle.document;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Puts text into a run of Word. */
public final class WordText {

    private WordText() {}

    /** Adds the text to the run; a line feed becomes a line break, and what XML cannot hold is left out. */
    public static void write(CTR run, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            var written = run.addNewT();
            written.setStringValue(writable(lines[i]));
            written.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** The text without what XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
    public static String writable(String text) {
        return text.codePoints()
                .filter(WordText::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF);
    }
}
