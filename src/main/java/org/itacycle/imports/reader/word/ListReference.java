package org.itacycle.imports.reader.word;

import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Which list a paragraph or style belongs to, and at which level; what is not said comes from the style. */
record ListReference(@Nullable String list, @Nullable Integer level) {

    /** Reads the element {@code w:numPr}. */
    static ListReference read(XmlCursor xml) {
        ListReference[] read = {new ListReference(null, null)};
        xml.eachChild(name -> {
            if (name.equals("numId")) {
                read[0] = new ListReference(xml.attribute("val", "0"), read[0].level);
            } else if (name.equals("ilvl")) {
                read[0] = new ListReference(read[0].list, xml.number("val", 0));
            }
        });
        return read[0];
    }

    ListReference or(@Nullable ListReference other) {
        if (other == null) {
            return this;
        }
        return new ListReference(list == null ? other.list : list, level == null ? other.level : level);
    }

    /** Word writes the list 0 where a paragraph leaves the list of its style. */
    boolean isNumbered() {
        return list != null && !list.equals("0");
    }
}
