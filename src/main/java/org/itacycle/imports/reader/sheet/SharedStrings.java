package org.itacycle.imports.reader.sheet;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.reader.ReadingLimits;
import org.itacycle.imports.reader.ooxml.XmlCursor;

/** The texts that the cells of a workbook refer to by number. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();
    private long letters;

    /** Reads the part {@code sharedStrings.xml}. */
    void read(XmlCursor xml) {
        xml.eachChild(name -> {
            String text = text(xml);
            letters += text.length() + 1;
            ReadingLimits.check(letters, ReadingLimits.LETTERS);
            texts.add(text);
        });
    }

    /** The text of runs or a plain one; how it is spoken is left out. */
    static String text(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        xml.eachChild(name -> {
            if (name.equals("t")) {
                text.append(xml.text());
            } else if (name.equals("r") || name.equals("is")) {
                text.append(text(xml));
            }
        });
        return text.toString();
    }

    String get(String index) {
        int at = index.matches("[0-9]{1,8}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }
}
