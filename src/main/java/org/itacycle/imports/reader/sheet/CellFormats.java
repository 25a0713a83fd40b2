package org.itacycle.imports.reader.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.itacycle.imports.reader.ReadingLimits;
import org.itacycle.imports.reader.ooxml.XmlCursor;

/** The number formats of the cells' styles. */
final class CellFormats {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();

    /** Reads the part {@code styles.xml}. */
    void read(XmlCursor xml) {
        xml.eachChild(name -> {
            if (name.equals("numFmts")) {
                xml.eachChild(format -> own.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General")));
            } else if (name.equals("cellXfs")) {
                xml.eachChild(style -> byStyle.add(xml.number("numFmtId", 0)));
                ReadingLimits.check(byStyle.size(), ReadingLimits.CELLS);
            }
        });
    }

    int index(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : 0;
    }

    String text(int index) {
        String format = own.get(index);
        String known = format == null ? BuiltinFormats.getBuiltinFormat(index) : format;
        return known == null ? "General" : known;
    }
}
