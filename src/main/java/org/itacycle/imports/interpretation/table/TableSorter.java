package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.interpretation.table.KnownTable.Kind;
import org.itacycle.imports.interpretation.table.KnownTable.Part;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;
import org.jspecify.annotations.Nullable;

/** Tells the tables of measures from those of scores and from all others, and finds their headers. */
final class TableSorter {

    private final HeaderFinder headers;
    private final Trace trace;
    private final List<KnownTable> sorted = new ArrayList<>();
    private @Nullable Columns before;
    private Kind kindBefore = Kind.OTHER;

    private TableSorter(HeaderWords words, Trace trace) {
        this.headers = new HeaderFinder(words);
        this.trace = trace;
    }

    static List<KnownTable> sort(SourceDocument document, HeaderWords words, Trace trace) {
        var sorter = new TableSorter(words, trace);
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Table table) {
                sorter.add(block, table);
            }
        }
        return sorter.sorted;
    }

    private void add(int block, Table table) {
        int index = sorted.size();
        var found = headersOf(table);
        var parts = new ArrayList<Part>();
        int firstHeader = found.isEmpty() ? table.rows().size() : found.get(0).first();
        if (before != null && mayGoOn(table, firstHeader, found)) {
            parts.add(new Part(before, 0, firstHeader, false));
        }
        for (int i = 0; i < found.size(); i++) {
            int to = i + 1 < found.size()
                    ? found.get(i + 1).first()
                    : table.rows().size();
            var columns = found.get(i).columns();
            parts.add(new Part(
                    kind(columns) == Kind.MEASURES ? columns.settled() : columns,
                    found.get(i).last() + 1,
                    to,
                    true));
            report(found.get(i), index, block);
        }
        var kind = parts.isEmpty() ? Kind.OTHER : kindOf(parts);
        sorted.add(new KnownTable(block, index, table, kind, List.copyOf(parts)));
        before = parts.isEmpty() ? null : parts.get(parts.size() - 1).columns();
        kindBefore = kind;
    }

    private Kind kindOf(List<Part> parts) {
        return parts.get(0).ownHeader() ? kind(parts.get(0).columns()) : kindBefore;
    }

    private List<Header> headersOf(Table table) {
        var found = new ArrayList<Header>();
        int row = 0;
        while (row < table.rows().size()) {
            var header = headers.at(table, row);
            header.ifPresent(found::add);
            row = header.map(Header::last).orElse(row) + 1;
        }
        return found;
    }

    /** Rows without a header of their own go on with the table before, as far as the page break left them as wide. */
    private boolean mayGoOn(Table table, int rows, List<Header> found) {
        if (rows == 0 || before == null || (!found.isEmpty() && !hasContent(table, rows))) {
            return false;
        }
        int difference = Math.abs(table.width() - before.width());
        return difference == 0
                || (kindBefore == Kind.MEASURES && difference <= Alignment.FARTHEST && table.width() > 2);
    }

    /** More than the title that many tables have in their first row. */
    private static boolean hasContent(Table table, int rows) {
        return table.rows().subList(0, rows).stream()
                .anyMatch(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1);
    }

    private static Kind kind(Columns columns) {
        boolean measures = columns.has(ColumnKind.MEASURE)
                || columns.has(ColumnKind.STEP)
                || columns.has(ColumnKind.MEASURE_OR_STEP);
        boolean more = columns.any(kind -> kind.standsForItself()
                || kind == ColumnKind.STEP
                || kind == ColumnKind.RESULT
                || kind == ColumnKind.OUTCOME);
        if (measures && more) {
            return Kind.MEASURES;
        }
        return columns.has(ColumnKind.SCORE) ? Kind.SCORES : Kind.OTHER;
    }

    private void report(Header header, int table, int block) {
        for (var column : header.columns().all()) {
            if (column.is(ColumnKind.RESULT) && column.is(ColumnKind.OUTCOME)) {
                var place = new Place(block, header.first(), column.index());
                var where = "tables[" + table + "].headers[" + column.index() + "]";
                trace.doubt(FindingCode.RESULT_AND_OUTCOME_TOGETHER, where, place, column.header());
            }
        }
        for (var repair : header.repairs()) {
            var where = "tables[" + table + "].headers[" + repair.column() + "]";
            var place = new Place(block, header.first(), repair.column());
            if (repair.name() == null) {
                trace.doubt(FindingCode.HEADER_UNKNOWN, where, place, repair.printed(), repair.printed());
            } else {
                trace.doubt(
                        FindingCode.HEADER_REPAIRED, where, place, repair.printed(), repair.printed(), repair.name());
            }
        }
    }
}
