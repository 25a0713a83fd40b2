package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;

/** Columns for which a measure has no place – budget, remarks, obstacles, unknown ones: each cell becomes a finding. */
final class LeftoverColumns {

    private static final List<ColumnKind> WITHOUT_PLACE =
            List.of(ColumnKind.NOTE, ColumnKind.UNKNOWN, ColumnKind.OBSTACLE);

    private final MeasureDraft draft;
    private final String path;
    private final Trace trace;

    LeftoverColumns(MeasureDraft draft, String path, Trace trace) {
        this.draft = draft;
        this.path = path;
        this.trace = trace;
    }

    void report() {
        var rows = draft.rows();
        for (var column : rows.columns().all()) {
            if (WITHOUT_PLACE.contains(column.kinds().get(0))) {
                for (int row = 0; row < rows.count(); row++) {
                    report(column, rows.cell(row, column.index()));
                }
            }
        }
    }

    private void report(Column column, CellText cell) {
        if (cell.own() && !none(cell.text())) {
            trace.doubt(
                    FindingCode.COLUMN_NOT_TAKEN,
                    path,
                    cell.place(),
                    ListSplitter.oneLine(cell.text()),
                    column.header());
        }
    }

    /** Whether a cell was filled in to say that there is nothing. */
    static boolean none(String text) {
        var essence = Wording.essence(text);
        return essence.isEmpty() || essence.equals("ไม่มี");
    }
}
