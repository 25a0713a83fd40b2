package org.itacycle.exchange;

import java.util.Optional;
import org.itacycle.exchange.Difference.Kind;
import org.itacycle.exchange.table.Edit;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Tells the edits of a report's table as differences, and which of them can be taken over. */
record ReportEdits(Phrases phrases, MarkedTable table, ReportCells cells) {

    Difference difference(Edit edit) {
        if (edit instanceof Edit.Changed changed) {
            return changed(changed);
        }
        if (edit instanceof Edit.Added added) {
            var where = Optional.ofNullable(added.behind())
                    .flatMap(behind -> table.rows().stream()
                            .filter(row -> row.key().equals(behind))
                            .map(TableRow::name)
                            .findFirst())
                    .orElse("");
            return row(edit, Kind.ADDED, null, phrases.get("row.new", where), EditNotes.text(added.cells()));
        }
        if (edit instanceof Edit.Deleted deleted) {
            return row(edit, Kind.DELETED, deleted.row(), deleted.row().name(), null);
        }
        return EditNotes.only(phrases, edit);
    }

    private Difference changed(Edit.Changed edit) {
        var key = edit.row().key();
        var column = table.columns().get(edit.column());
        var note = problem(edit);
        return new Difference(
                edit.id(),
                edit.fixed() ? Kind.FIXED_CHANGED : Kind.CHANGED,
                key.measure(),
                key.step(),
                edit.row().name(),
                column.field(),
                column.header(),
                edit.before(),
                edit.after(),
                edit.conflict(),
                note == null,
                edit.conflict() && note == null ? phrases.get("note.conflict") : note);
    }

    private @Nullable String problem(Edit.Changed edit) {
        if (edit.fixed()) {
            return phrases.get("note.fixed");
        }
        if (edit.column() == ReportTable.STATUS
                && !cells.isUnchosen(edit.after())
                && cells.status(edit.after()).isEmpty()) {
            return phrases.get("note.status");
        }
        boolean badDay = edit.column() == ReportTable.DONE_ON
                && !edit.after().isBlank()
                && cells.day(edit.after()).isEmpty();
        return badDay ? phrases.get("note.day") : null;
    }

    private Difference row(Edit edit, Kind kind, @Nullable TableRow row, String where, @Nullable String after) {
        var key = row == null ? null : row.key();
        return new Difference(
                edit.id(),
                kind,
                key == null ? null : key.measure(),
                key == null ? null : key.step(),
                where,
                null,
                null,
                row == null ? null : row.cells().get(1).text(),
                after,
                edit.conflict(),
                false,
                phrases.get(kind == Kind.ADDED ? "note.report-row-added" : "note.report-row-deleted"));
    }
}
