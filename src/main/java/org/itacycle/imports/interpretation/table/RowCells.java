package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.Row;

/** A row under its columns. */
record RowCells(Columns columns, List<CellText> cells) {

    static RowCells of(Row row, Columns columns, int shift, int block, int number) {
        var cells = new ArrayList<CellText>();
        for (int column = 0; column < columns.width(); column++) {
            int at = column - shift;
            boolean inside = at >= 0 && at < row.cells().size();
            var cell = inside ? row.cells().get(at) : Cell.of("");
            cells.add(new CellText(cell.text(), new Place(block, number, Math.max(at, 0)), cell.span()));
        }
        return new RowCells(columns, List.copyOf(cells));
    }

    /** The same row in the order of columns that another part of the table has. */
    RowCells under(Columns target) {
        if (target == columns || target.sameKinds(columns)) {
            return this;
        }
        var ordered = target.all().stream()
                .map(column -> columns.all().stream()
                        .filter(own -> own.kinds().equals(column.kinds()))
                        .findFirst()
                        .map(own -> cells.get(own.index()))
                        .orElseGet(() -> new CellText("", cells.get(0).place(), Span.NONE)))
                .toList();
        return new RowCells(target, ordered);
    }

    CellText cell(int column) {
        return cells.get(column);
    }

    /** The first column of the kind; blank where the table has none. */
    CellText cell(ColumnKind kind) {
        return columns.first(kind)
                .map(column -> cells.get(column.index()))
                .orElseGet(() -> new CellText("", cells.get(0).place(), Span.NONE));
    }

    boolean owns(ColumnKind kind) {
        return cell(kind).own();
    }

    boolean ownsAny(Predicate<ColumnKind> kinds) {
        return columns.all().stream()
                .anyMatch(column -> column.kinds().stream().anyMatch(kinds)
                        && cells.get(column.index()).own());
    }

    /** Nothing but dashes, as page breaks leave it. */
    boolean saysNothing() {
        return cells.stream().allMatch(cell -> cell.span() != Span.NONE || Wording.saysNothing(cell.text()));
    }

    /** One text, all the rest merged with it or empty. */
    boolean isBand() {
        return cells.stream().filter(CellText::own).count() == 1;
    }

    /** One text across the whole width. */
    boolean isMergedBand() {
        return isBand() && cells.size() > 2 && cells.stream().skip(1).allMatch(cell -> cell.span() == Span.FROM_LEFT);
    }

    String bandText() {
        return cells.stream()
                .filter(CellText::own)
                .findFirst()
                .map(CellText::text)
                .orElse("");
    }
}
