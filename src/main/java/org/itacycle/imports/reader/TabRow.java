package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table of tabs, which may run over several lines: while a tag or quote is open that is closed before the
 * next tab, and while cells are still missing and the following lines bring exactly these.
 */
final class TabRow {

    private static final int LONGEST = 200;

    private final TextLines lines;
    private final int width;
    private final List<StringBuilder> cells = new ArrayList<>(List.of(new StringBuilder()));

    /** {@code width} is the number of cells of the table so far, 0 before its first row. */
    TabRow(TextLines lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    static int tabs(String line) {
        return (int) line.chars().filter(letter -> letter == '\t').count();
    }

    List<String> read() {
        append(lines.take());
        if (cells.size() == 1) {
            continueWith(1);
        }
        int more = moreLines();
        while (more > 0) {
            continueWith(more);
            more = moreLines();
        }
        return cells.stream().map(StringBuilder::toString).toList();
    }

    private void continueWith(int count) {
        for (int i = 0; i < count; i++) {
            last().append('\n');
            append(lines.take());
        }
    }

    private void append(String line) {
        String source = last().isEmpty() ? line : line.replaceFirst("^\\s+(?=</?(?:li|ul|ol|p)\\b)", "");
        int start = 0;
        for (int tab = source.indexOf('\t'); tab >= 0; tab = source.indexOf('\t', start)) {
            last().append(source, start, tab);
            cells.add(new StringBuilder());
            start = tab + 1;
        }
        last().append(source, start, source.length());
    }

    private StringBuilder last() {
        return cells.get(cells.size() - 1);
    }

    private int moreLines() {
        String cell = last().toString();
        if (Markup.isOpen(cell)) {
            int closing = linesUntilClosed(cell);
            if (closing > 0) {
                return closing;
            }
        }
        if (cell.stripLeading().startsWith("\"") && isOddlyQuoted(cell)) {
            int closing = linesUntilQuoted(cell);
            if (closing > 0) {
                return closing;
            }
        }
        return width == 0 ? 0 : new TabRowEnd(lines, width, cells.size(), cell).moreLines();
    }

    private int linesUntilClosed(String cell) {
        StringBuilder whole = new StringBuilder(cell);
        for (int i = 0; i < LONGEST && i < lines.left(); i++) {
            String line = lines.ahead(i).replaceFirst("^\\s+(?=<)", "");
            int tab = line.indexOf('\t');
            whole.append('\n').append(tab < 0 ? line : line.substring(0, tab));
            if (line.contains("</") && !Markup.isOpen(whole.toString())) {
                return i + 1;
            }
            if (tab >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private int linesUntilQuoted(String cell) {
        StringBuilder whole = new StringBuilder(cell);
        for (int i = 0; i < LONGEST && i < lines.left(); i++) {
            String line = lines.ahead(i);
            int tab = line.indexOf('\t');
            String part = (tab < 0 ? line : line.substring(0, tab)).stripTrailing();
            whole.append('\n').append(part);
            if (part.endsWith("\"") && !isOddlyQuoted(whole.toString())) {
                return i + 1;
            }
            if (tab >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isOddlyQuoted(String cell) {
        return cell.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }
}
