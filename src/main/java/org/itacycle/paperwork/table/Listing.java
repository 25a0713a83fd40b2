package org.itacycle.paperwork.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entries below each other: several carry numbers, unless their writer gave them marks of their own. */
final class Listing {

    private static final Pattern NUMBERED = Pattern.compile("^\\(?[0-9๐-๙]{1,3}[.)].*", Pattern.DOTALL);
    private static final Pattern BULLETED = Pattern.compile("^[-–—•*·▪●].*", Pattern.DOTALL);

    private Listing() {}

    /** Whether the text begins with a number or a bullet of its own. */
    static boolean isMarked(String text) {
        return isNumbered(text) || BULLETED.matcher(text.strip()).matches();
    }

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text.strip()).matches();
    }

    /** The entries as lines; a single one stays without a number. */
    static List<String> of(List<String> entries) {
        var present = entries.stream().filter(entry -> !entry.isBlank()).toList();
        if (present.size() < 2 || present.stream().anyMatch(Listing::isMarked)) {
            return present.stream().flatMap(Listing::lines).toList();
        }
        return IntStream.range(0, present.size())
                .boxed()
                .flatMap(place -> marked(place + 1 + ".", present.get(place)))
                .toList();
    }

    /** The text with the mark before it, unless it has one itself. */
    static Stream<String> marked(String mark, String text) {
        return lines(isMarked(text) || mark.isBlank() ? text : mark.strip() + " " + text.strip());
    }

    /** The lines of a text that say something. */
    static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
