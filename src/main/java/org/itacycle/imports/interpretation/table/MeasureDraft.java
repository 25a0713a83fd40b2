package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itacycle.imports.interpretation.list.Entry;
import org.itacycle.imports.interpretation.list.EntryList;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.source.Cell.Span;

/** A measure whose steps are told apart, before their units, periods and results are. */
final class MeasureDraft {

    private final MeasureRows rows;
    private final List<StepDraft> steps = new ArrayList<>();
    private final List<List<StepDraft>> byRow = new ArrayList<>();
    private boolean splitByLines;

    MeasureDraft(MeasureRows rows) {
        this.rows = rows;
        for (int row = 0; row < rows.count(); row++) {
            addSteps(row);
        }
    }

    private void addSteps(int row) {
        var cell = rows.cell(row, ColumnKind.STEP).filter(CellText::own);
        int before = steps.size();
        if (cell.isPresent()) {
            var list = list(cell.get().text());
            splitByLines |= list.style() == EntryList.Style.LINES;
            for (Entry entry : list.entries()) {
                steps.add(new StepDraft(entry, cell.get().place(), row));
            }
        }
        byRow.add(List.copyOf(steps.subList(before, steps.size())));
    }

    /** A row of its own has one step, whatever dashes stand in it, unless lines or numbers tell more. */
    private EntryList list(String text) {
        var list = ListSplitter.split(text);
        boolean dashes =
                list.style() == EntryList.Style.BULLETS && !text.strip().contains("\n");
        return rows.count() > 1 && dashes
                ? new EntryList(EntryList.Style.BULLETS, List.of(ListSplitter.only(text)))
                : list;
    }

    MeasureRows rows() {
        return rows;
    }

    List<StepDraft> steps() {
        return steps;
    }

    List<StepDraft> stepsOf(int row) {
        return byRow.get(row);
    }

    /** Whether only the lines of a cell tell its steps apart. */
    boolean splitByLines() {
        return splitByLines;
    }

    /** What the row says in the column of the kind; cells that a merged one above covers say it too. */
    Optional<CellText> value(int row, ColumnKind kind) {
        var cell = rows.cell(row, kind);
        return switch (kind) {
            case PERIOD -> cell.isPresent() ? CombinedCells.period(cell.get(), rows.columns()) : dates(row);
            case UNIT -> cell.flatMap(found -> CombinedCells.units(found, rows.columns()));
            case RESULT -> cell.flatMap(found -> CombinedCells.result(found, rows.columns()));
            case SUGGESTION -> cell.flatMap(found -> CombinedCells.suggestion(found, rows.columns()));
            default -> cell.filter(found -> !found.isBlank());
        };
    }

    /** Start and end in columns of their own. */
    private Optional<CellText> dates(int row) {
        var start = rows.cell(row, ColumnKind.PERIOD_START);
        var end = rows.cell(row, ColumnKind.PERIOD_END).map(CellText::text).orElse("");
        return start.map(first ->
                        new CellText(first.text() + (end.isBlank() ? "" : " - " + end), first.place(), first.span()))
                .filter(both -> !both.isBlank());
    }

    /** Whether more than one row fills the column itself. */
    boolean rowByRow(ColumnKind kind) {
        int filled = 0;
        for (int row = 0; row < rows.count(); row++) {
            filled += value(row, kind).filter(cell -> cell.span() == Span.NONE).isPresent() ? 1 : 0;
        }
        return filled > 1;
    }

    /** Whether the column has an own cell in each row, as merged cells show that could have been merged. */
    boolean spansShown(ColumnKind kind) {
        for (int row = 1; row < rows.count(); row++) {
            if (rows.cell(row, kind)
                    .filter(cell -> cell.span() == Span.FROM_ABOVE)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
