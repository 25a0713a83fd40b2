package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.source.Cell.Span;
import org.jspecify.annotations.Nullable;

/** The rows of one measure: its first one, and one more for each that has steps, units, results of its own. */
final class MeasureRows {

    private final Columns columns;
    private final KnownTable table;
    private final List<List<CellText>> rows = new ArrayList<>();
    private final Optional<Heading> heading;
    private boolean joined;
    private @Nullable String repeatedTitle;

    MeasureRows(RowCells first, KnownTable table, Optional<Heading> heading) {
        this.columns = first.columns();
        this.table = table;
        this.heading = heading;
        rows.add(new ArrayList<>(first.cells()));
    }

    Columns columns() {
        return columns;
    }

    KnownTable table() {
        return table;
    }

    /** What stands above the measure: the line before its table or a line across it. */
    Optional<Heading> heading() {
        return heading;
    }

    int count() {
        return rows.size();
    }

    /** Whether a page break or an empty cell parted what belongs together. */
    boolean joined() {
        return joined;
    }

    CellText cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /** The first column of the kind in the row; nothing where the table has none. */
    Optional<CellText> cell(int row, ColumnKind kind) {
        return columns.first(kind).map(column -> cell(row, column.index()));
    }

    /** Everything the measure's own rows say in the column. */
    String text(int column) {
        var text = new StringBuilder();
        for (var row : rows) {
            if (row.get(column).own()) {
                text.append(text.isEmpty() ? "" : "\n").append(row.get(column).text());
            }
        }
        return text.toString();
    }

    /** What the first of the rows says in the column that says anything there. */
    String first(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(CellText::own)
                .map(CellText::text)
                .findFirst()
                .orElse("");
    }

    String text(ColumnKind kind) {
        return columns.first(kind).map(column -> text(column.index())).orElse("");
    }

    /** The title as a row below writes it again, often with "(ต่อ)". */
    @Nullable
    String repeatedTitle() {
        return repeatedTitle;
    }

    void addStepRow(RowCells below) {
        var row = below.under(columns);
        var title = row.cell(ColumnKind.MEASURE);
        if (title.own() && !RowSense.sameTitle(title.text(), this)) {
            repeatedTitle = title.text();
            joined = true;
        }
        var cells = new ArrayList<>(row.cells());
        for (var column : columns.all()) {
            var cell = cells.get(column.index());
            if (cell.own() && describesMeasure(column)) {
                glue(0, column.index(), cell.text());
                cells.set(column.index(), new CellText("", cell.place(), Span.FROM_ABOVE));
            }
        }
        rows.add(cells);
    }

    private static boolean describesMeasure(Column column) {
        return column.is(ColumnKind.ANALYSIS) || column.is(ColumnKind.ITEM);
    }

    /** Text that goes on after a page break. */
    void goOn(RowCells rest) {
        var row = rest.under(columns);
        joined = true;
        for (var column : columns.all()) {
            var cell = row.cell(column.index());
            if (cell.own()) {
                glue(lastFilled(column.index()), column.index(), cell.text());
            }
        }
    }

    /** Text of a row below that has nothing to itself: further entries of the same cells. */
    void addBelow(RowCells below) {
        var row = below.under(columns);
        for (var column : columns.all()) {
            var cell = row.cell(column.index());
            if (cell.own()) {
                int at = lastFilled(column.index());
                if (goesOnMidway(column, cell(at, column.index()).text(), cell.text())) {
                    joined = true;
                    glue(at, column.index(), cell.text());
                } else {
                    rows.get(at).set(column.index(), cell(at, column.index()).below(cell.text()));
                }
            }
        }
    }

    /** A text without a mark under a list with marks is the rest of its last entry. */
    private static boolean goesOnMidway(Column column, String above, String text) {
        if (column.is(ColumnKind.MEASURE) || describesMeasure(column)) {
            return !ListSplitter.opensEntry(text);
        }
        return ListSplitter.opensEntry(above) && !ListSplitter.opensEntry(text);
    }

    private void glue(int row, int column, String text) {
        rows.get(row).set(column, cell(row, column).glued(text));
    }

    private int lastFilled(int column) {
        int row = rows.size() - 1;
        while (row > 0 && !cell(row, column).own()) {
            row--;
        }
        return cell(row, column).own() ? row : rows.size() - 1;
    }
}
