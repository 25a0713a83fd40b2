package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;

/**
 * Cuts what stands below each other on one sheet: nothing but a new header tells where the next table begins, and the
 * lines between two tables fill only the first cell of a row.
 */
final class StackedTables {

    private final HeaderFinder headers;
    private final List<Block> blocks = new ArrayList<>();

    private StackedTables(HeaderWords words) {
        this.headers = new HeaderFinder(words);
    }

    /** The document with its sheets cut; documents with tables of their own stay as they are. */
    static SourceDocument cut(SourceDocument document, HeaderWords words) {
        if (document.format() != SourceFormat.XLSX && document.format() != SourceFormat.CSV) {
            return document;
        }
        var cutter = new StackedTables(words);
        for (var block : document.blocks()) {
            if (block instanceof Table table) {
                cutter.cut(table);
            } else {
                cutter.blocks.add(block);
            }
        }
        return new SourceDocument(document.name(), document.format(), cutter.blocks);
    }

    private void cut(Table table) {
        var starts = starts(table);
        if (starts.size() < 2 && (starts.isEmpty() || starts.get(0) == 0)) {
            blocks.add(table);
            return;
        }
        int from = 0;
        for (int start : starts) {
            add(table, from, start);
            from = start;
        }
        add(table, from, table.rows().size());
    }

    /** Where a header begins that is not the one before it once more, as on the next page. */
    private List<Integer> starts(Table table) {
        var starts = new ArrayList<Integer>();
        Row before = null;
        int row = 0;
        while (row < table.rows().size()) {
            var header = headers.at(table, row);
            if (header.isPresent()) {
                if (!table.rows().get(row).equals(before)) {
                    starts.add(row);
                }
                before = table.rows().get(row);
                row = header.get().last();
            }
            row++;
        }
        return starts;
    }

    /** The rows as a table, and the lines below it as paragraphs; above the next header its caption may be anywhere. */
    private void add(Table table, int from, int to) {
        boolean headerFollows = to < table.rows().size();
        int end = to;
        while (end > from && isLine(table.rows().get(end - 1), headerFollows && end == to)) {
            end--;
        }
        if (end > from) {
            blocks.add(narrowed(table.rows().subList(from, end)));
        }
        for (var line : table.rows().subList(end, to)) {
            line.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .forEach(cell -> blocks.add(new Paragraph(cell.text())));
        }
    }

    private static boolean isLine(Row row, boolean caption) {
        var cells = row.cells();
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        boolean ownRow = cells.stream().noneMatch(cell -> cell.span() == Cell.Span.FROM_ABOVE);
        return filled == 1 && ownRow && (caption || !cells.get(0).isBlank());
    }

    /** Without the columns that only the other tables of the sheet fill. */
    private static Table narrowed(List<Row> rows) {
        var used = new TreeSet<Integer>();
        for (var row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cells().get(column).isBlank()) {
                    used.add(column);
                }
            }
        }
        int width = used.isEmpty() ? 1 : used.last() + 1;
        return new Table(
                rows.stream().map(row -> new Row(row.cells().subList(0, width))).toList());
    }
}
