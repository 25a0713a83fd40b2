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

    private List<Integer> starts(Table table) {
        var starts = new ArrayList<Integer>();
        int row = 0;
        while (row < table.rows().size()) {
            var header = headers.at(table, row);
            if (header.isPresent()) {
                starts.add(row);
                row = header.get().last();
            }
            row++;
        }
        return starts;
    }

    /** The rows as a table, and the lines below it as paragraphs. */
    private void add(Table table, int from, int to) {
        int end = to;
        if (to < table.rows().size() && end > from && isTitle(table.rows().get(end - 1))) {
            end--;
        }
        while (end > from && isLine(table.rows().get(end - 1))) {
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

    /** One text in any column right above a header: the title of its table, often in the middle. */
    private static boolean isTitle(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private static boolean isLine(Row row) {
        var cells = row.cells();
        return !cells.get(0).isBlank()
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> cell.isBlank() && cell.span() != Cell.Span.FROM_ABOVE);
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
