package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.source.Block;

/**
 * Tables of Markdown: pipes between the cells, a row of dashes under each header. A row may run over several lines; a
 * second row of dashes below makes the row above it the header of a new table.
 */
final class PipeTable {

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern DASHES = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final int LONGEST_ROW = 60;

    private final TextLines lines;
    private final Amounts amounts;
    private final List<List<List<String>>> tables = new ArrayList<>();
    private List<List<String>> rows = new ArrayList<>();

    private PipeTable(TextLines lines, Amounts amounts) {
        this.amounts = amounts;
        this.lines = lines;
    }

    static boolean startsAt(TextLines lines) {
        String line = lines.peek();
        boolean leading = line.stripLeading().startsWith("|");
        boolean bordered = PIPE.matcher(line).find()
                && isDashes(lines.ahead(1))
                && lines.ahead(1).contains("|");
        return bordered || (leading && line.strip().length() > 1);
    }

    static List<Block> read(TextLines lines, Amounts amounts) {
        PipeTable reader = new PipeTable(lines, amounts);
        boolean leading = lines.peek().stripLeading().startsWith("|");
        while (lines.hasNext() && belongs(lines.peek(), leading)) {
            reader.row();
        }
        reader.tables.add(reader.rows);
        List<Block> blocks = new ArrayList<>();
        for (List<List<String>> table : reader.tables) {
            if (!table.isEmpty()) {
                blocks.add(Grid.ofTexts(table));
            }
        }
        return blocks;
    }

    private static boolean belongs(String line, boolean leading) {
        return leading
                ? line.stripLeading().startsWith("|")
                : PIPE.matcher(line).find();
    }

    private void row() {
        StringBuilder source = new StringBuilder(lines.take());
        if (isDashes(source)) {
            newTable();
            return;
        }
        int more = source.toString().stripLeading().startsWith("|") ? moreLines(source.toString()) : 0;
        for (int i = 0; i < more; i++) {
            source.append('\n').append(lines.take());
        }
        List<String> cells = cells(source.toString());
        amounts.row(cells.size());
        rows.add(cells);
    }

    /** The row above the dashes is a header: with rows above it, and some below, it begins the next table. */
    private void newTable() {
        if (rows.size() > 1 && lines.hasNext() && belongs(lines.peek(), true)) {
            List<String> header = rows.remove(rows.size() - 1);
            tables.add(rows);
            rows = new ArrayList<>(List.of(header));
        }
    }

    /** How many more lines the row takes until it is closed by a pipe; none where it never is. */
    private int moreLines(String first) {
        if (isClosed(first)) {
            return 0;
        }
        for (int i = 0; i < LONGEST_ROW && i < lines.left(); i++) {
            String line = lines.ahead(i).stripLeading();
            if ((line.startsWith("|") && !line.strip().equals("|")) || line.indexOf('\t') >= 0) {
                return 0;
            }
            if (isClosed(line)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isClosed(String line) {
        String stripped = line.stripTrailing();
        return (stripped.endsWith("|") && !stripped.endsWith("\\|") && stripped.length() > 1) || stripped.equals("|");
    }

    private static boolean isDashes(CharSequence line) {
        return DASHES.matcher(line).matches();
    }

    private static List<String> cells(String source) {
        String row = source.strip();
        String inner = row.startsWith("|") ? row.substring(1) : row;
        String closed = isClosed(inner) ? inner.substring(0, inner.length() - 1) : inner;
        return PIPE.splitAsStream(closed + " ").map(Markup::text).toList();
    }
}
