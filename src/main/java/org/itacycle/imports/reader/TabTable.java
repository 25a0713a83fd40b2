package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.source.Table;

/** Tables whose cells are separated by tabs; the table ends where a line neither has one nor belongs to a cell. */
final class TabTable {

    private static final Pattern DASHES = Pattern.compile("\\s*:?-{2,}:?\\s*");
    private static final Pattern LIST_MARK = Pattern.compile("\\(?[0-9๐-๙]{1,3}(\\.[0-9๐-๙]{1,2})?[.)]{1,2}|[-–•●▪*]");

    private TabTable() {}

    /** Whether a table begins here, rather than text that is only indented or numbered by tabs. */
    static boolean startsAt(TextLines lines, int widthBefore) {
        String line = lines.peek();
        if (line.indexOf('\t') < 0 || isIndented(line) && !isRowOfEmptyCells(line)) {
            return false;
        }
        boolean alone = lines.ahead(1).indexOf('\t') < 0;
        int width = TabRow.tabs(line) + 1;
        boolean numbered = width == 2
                && LIST_MARK
                        .matcher(line.substring(0, line.indexOf('\t')).strip())
                        .matches();
        return !numbered && (!alone || width > 2 || width == widthBefore);
    }

    private static boolean isIndented(String line) {
        return line.strip().indexOf('\t') < 0 && line.startsWith("\t") && !line.endsWith("\t");
    }

    /** A row that continues the table of the page before: nothing in its first cells. */
    private static boolean isRowOfEmptyCells(String line) {
        return line.startsWith("\t\t");
    }

    static Table read(TextLines lines, Amounts amounts) {
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        while (lines.hasNext() && startsRow(lines, width)) {
            TabRow row = new TabRow(lines, width);
            List<String> cells = row.read();
            amounts.row(cells.size());
            width = Math.max(width, cells.size());
            if (!isDashes(cells) || rows.isEmpty()) {
                rows.add(cells.stream().map(TabTable::text).toList());
            }
        }
        return Grid.ofTexts(rows);
    }

    /** A row begins with a line that has tabs, or with lines of its first cell when the tabs of the others follow at once. */
    private static boolean startsRow(TextLines lines, int width) {
        String line = lines.peek();
        if (line.indexOf('\t') >= 0) {
            return true;
        }
        return !line.isBlank()
                && !line.startsWith("#")
                && width > 2
                && TabRow.tabs(lines.ahead(1)) == width - 1
                && !lines.ahead(1).startsWith("\t");
    }

    private static boolean isDashes(List<String> cells) {
        return cells.size() > 1
                && cells.stream().allMatch(cell -> DASHES.matcher(cell).matches());
    }

    private static String text(String source) {
        return Markup.text(unquoted(source.strip()));
    }

    /** A cell that a spreadsheet put in quotes because it has several lines or quotes of its own. */
    private static String unquoted(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        String inner = cell.substring(1, cell.length() - 1);
        boolean needed = inner.indexOf('\n') >= 0 || inner.contains("\"\"");
        boolean doubled = inner.replace("\"\"", "").indexOf('"') < 0;
        return needed && doubled ? inner.replace("\"\"", "\"") : cell;
    }
}
