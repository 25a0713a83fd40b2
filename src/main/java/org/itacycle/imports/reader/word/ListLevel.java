package org.itacycle.imports.reader.word;

import java.util.Map;
import org.itacycle.imports.reader.ooxml.XmlCursor;

/** One level of a list definition: where it starts, how its number looks, and the text around it ({@code %1.%2)}). */
record ListLevel(int start, String format, String text, boolean arabicAbove, boolean restarts) {

    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", false, true);

    /** Reads the element {@code w:lvl} into the levels. */
    static void read(XmlCursor xml, Map<Integer, ListLevel> levels) {
        int level = xml.number("ilvl", 0);
        ListLevel[] read = {PLAIN};
        xml.eachChild(name -> read[0] = read[0].with(name, xml));
        levels.put(level, read[0]);
    }

    private ListLevel with(String name, XmlCursor xml) {
        return switch (name) {
            case "start" -> new ListLevel(xml.number("val", 1), format, text, arabicAbove, restarts);
            case "numFmt" -> new ListLevel(start, xml.attribute("val", "decimal"), text, arabicAbove, restarts);
            case "lvlText" -> new ListLevel(start, format, xml.attribute("val", ""), arabicAbove, restarts);
            case "isLgl" -> new ListLevel(start, format, text, xml.isOn(), restarts);
            case "lvlRestart" -> new ListLevel(start, format, text, arabicAbove, xml.number("val", 1) != 0);
            default -> this;
        };
    }

    boolean isBullet() {
        return format.equals("bullet");
    }
}
