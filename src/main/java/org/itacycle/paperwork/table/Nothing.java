package org.itacycle.paperwork.table;

import java.util.List;
import org.itacycle.paperwork.Words;

/** The answers that say expressly that there is nothing; what is empty says nothing at all. */
final class Nothing {

    private Nothing() {}

    static boolean isSaid(Words words, List<String> lines) {
        var none = words.any("reporting.none");
        return !lines.isEmpty()
                && lines.stream()
                        .map(String::strip)
                        .allMatch(line -> line.equals(none) || line.matches("\\(?[-–—]\\)?"));
    }
}
