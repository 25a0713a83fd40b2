package org.itacycle.imports.reader;

import java.util.List;

/** The lines of a text file and where reading stands. */
final class TextLines {

    private final List<String> lines;
    private int next;

    TextLines(String text) {
        ReadingLimits.check(text.length(), ReadingLimits.LETTERS);
        ReadingLimits.check(
                text.chars().filter(letter -> letter == '\n' || letter == '\r').count(), ReadingLimits.CELLS);
        this.lines = List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    boolean hasNext() {
        return next < lines.size();
    }

    String peek() {
        return lines.get(next);
    }

    String take() {
        ReadingLimits.checkTime();
        return lines.get(next++);
    }

    /** How many lines are left. */
    int left() {
        return lines.size() - next;
    }

    /** A line ahead, 0 the next one; empty behind the last. */
    String ahead(int distance) {
        ReadingLimits.checkTime();
        return distance < left() ? lines.get(next + distance) : "";
    }
}
