package org.itacycle.imports.reader.word;

import java.util.HashMap;
import java.util.Map;
import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The lists that paragraph styles carry with them, inherited ones included. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, ListReference> lists = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String standard = "";

    /** Reads the part {@code styles.xml}. */
    void read(XmlCursor xml) {
        xml.eachChild(name -> {
            if (name.equals("style") && xml.attribute("type", "").equals("paragraph")) {
                style(xml, xml.attribute("styleId", ""));
            }
        });
    }

    private void style(XmlCursor xml, String id) {
        if (xml.attribute("default", "0").matches("1|true|on")) {
            standard = id;
        }
        xml.eachChild(name -> {
            if (name.equals("basedOn")) {
                parents.put(id, xml.attribute("val", ""));
            } else if (name.equals("pPr")) {
                xml.eachChild(property -> {
                    if (property.equals("numPr")) {
                        lists.put(id, ListReference.read(xml));
                    }
                });
            }
        });
    }

    /** The list of the style, or of the one it is based on. */
    @Nullable
    ListReference list(@Nullable String style) {
        String at = style == null ? standard : style;
        ListReference found = null;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            ListReference here = lists.get(at);
            if (here != null) {
                found = found == null ? here : found.or(here);
            }
            at = parents.get(at);
        }
        return found;
    }
}
