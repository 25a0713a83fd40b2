package org.itacycle.publication;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names inside a ZIP that every system can unpack: no reserved signs, not too long, none twice. */
final class PackNames {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** The text as one part of a path. */
    static String part(String text) {
        var clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceAll("[\\\\/:*?\"<>|]+", "-")
                .replaceAll("\\s+", " ")
                .strip();
        return clean.isEmpty() ? "-" : trimmed(shortened(clean));
    }

    /** The path, with a number before the ending where another file has it already. */
    String unique(String path) {
        var name = path;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            int dot = path.lastIndexOf('.');
            int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
            name = path.substring(0, end) + " (" + number + ")" + path.substring(end);
        }
        return name;
    }

    /** Keeps the ending, which tells how to open the file. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length()))
                        .strip()
                + ending;
    }

    /** Windows drops dots and spaces at an end and then does not find the file again; a name of dots leads elsewhere. */
    private static String trimmed(String name) {
        var end = name.replaceAll("[. ]+$", "").replaceAll("^\\.+", "");
        return end.isEmpty() ? "-" : end;
    }
}
