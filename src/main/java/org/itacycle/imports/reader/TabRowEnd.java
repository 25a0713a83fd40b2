package org.itacycle.imports.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the lines behind a row still belong to it: entries that continue the list of its last cell, and lines that
 * bring exactly the cells it lacks. Text behind an empty line that does neither begins something new.
 */
final class TabRowEnd {

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*\\(?([0-9๐-๙]{1,2})[.)](?![0-9๐-๙]).*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–•●▪*](?![-*]).*", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("^\\s*</?(?:p|li|ul|ol|br)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET_INSIDE = Pattern.compile("(?m)^\\s*[-–•●▪*]");
    private static final int LONGEST_GAP = 40;
    private static final int FEWEST_CELLS = 4;

    private final TextLines lines;
    private final int width;
    private final int cells;
    private final String cell;

    TabRowEnd(TextLines lines, int width, int cells, String cell) {
        this.lines = lines;
        this.width = width;
        this.cells = cells;
        this.cell = cell;
    }

    int moreLines() {
        int entries = entries();
        return entries > 0 || cells >= width ? entries : missingCells();
    }

    /** The lines up to the next entry of the list that the last cell holds. */
    private int entries() {
        int gap = 0;
        while (gap < LONGEST_GAP && gap < lines.left() && lines.ahead(gap).isBlank()) {
            gap++;
        }
        if (gap == lines.left()) {
            return 0;
        }
        String line = lines.ahead(gap);
        int tabs = TabRow.tabs(line);
        boolean fits = cells + tabs <= width && (tabs == 0 || tabs < width - 1 || gap == 0 && cells < width);
        return fits && continuesList(line) ? gap + 1 : 0;
    }

    private boolean continuesList(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return holdsNumber(number(numbered.group(1)) - 1);
        }
        return BULLET.matcher(line).matches() && BULLET_INSIDE.matcher(cell).find()
                || TAG.matcher(line).matches() && cell.stripLeading().startsWith("<");
    }

    private boolean holdsNumber(int before) {
        if (before < 1) {
            return false;
        }
        Matcher entry = Pattern.compile("(?:^|[\\s>(])([0-9๐-๙]{1,2})[.)]").matcher(cell);
        while (entry.find()) {
            if (number(entry.group(1)) == before) {
                return true;
            }
        }
        return false;
    }

    private static int number(String digits) {
        return digits.chars().map(digit -> Character.digit(digit, 10)).reduce(0, (all, digit) -> all * 10 + digit);
    }

    /** The lines up to those with the missing cells, when together they bring exactly as many. */
    private int missingCells() {
        int sum = cells;
        int first = 0;
        boolean gap = false;
        for (int i = 0; i < LONGEST_GAP && i < lines.left(); i++) {
            String line = lines.ahead(i);
            gap |= line.isBlank();
            int tabs = TabRow.tabs(line);
            if (line.startsWith("|") || line.startsWith("#") || tabs > 0 && (sum + tabs > width || isTable(i, tabs))) {
                return 0;
            }
            first = first == 0 && tabs > 0 ? i + 1 : first;
            sum += tabs;
            if (sum == width) {
                return (first > 1 || cells < 2) && (!gap || width >= FEWEST_CELLS) ? first : 0;
            }
        }
        return 0;
    }

    /** Lines with equally many cells are rows of their own. */
    private boolean isTable(int line, int tabs) {
        return lines.ahead(line).startsWith("\t")
                || TabRow.tabs(lines.ahead(line + 1)) == tabs
                || line > 0 && TabRow.tabs(lines.ahead(line - 1)) == tabs;
    }
}
