package org.itacycle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itacycle.exchange.Difference.Kind;
import org.itacycle.exchange.table.Edit;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Tells the edits of the plan's table as differences, and which of them can be taken over. */
record PlanEdits(Phrases phrases, MarkedTable table, UnitCells units, PeriodCells periods) {

    Difference difference(Edit edit) {
        if (edit instanceof Edit.Changed changed) {
            return changed(changed);
        }
        if (edit instanceof Edit.Added added) {
            return added(added);
        }
        if (edit instanceof Edit.Deleted deleted) {
            return deleted(deleted);
        }
        return EditNotes.only(phrases, edit);
    }

    private Difference changed(Edit.Changed edit) {
        var key = edit.row().key();
        var column = table.columns().get(edit.column());
        var note = problem(edit);
        return new Difference(
                edit.id(),
                Kind.CHANGED,
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
        boolean step = edit.row().key().kind() == TableRow.Kind.STEP;
        boolean measure = edit.row().key().kind() == TableRow.Kind.MEASURE;
        return switch (edit.column()) {
            case PlanTable.TITLE -> step ? phrases.get("note.wrong-column") : required(edit.after());
            case PlanTable.TEXT -> step ? required(edit.after()) : phrases.get("note.wrong-column");
            case PlanTable.UNITS -> step || measure ? unreadableUnits(edit.after()) : phrases.get("note.wrong-column");
            case PlanTable.PERIOD ->
                step || measure ? unreadablePeriod(edit.after()) : phrases.get("note.wrong-column");
            default -> measure ? null : phrases.get("note.wrong-column");
        };
    }

    private Difference added(Edit.Added edit) {
        var note = problem(edit);
        var behind = edit.behind();
        return new Difference(
                edit.id(),
                Kind.ADDED,
                behind == null || PlanRowText.isMeasure(edit) ? null : behind.measure(),
                null,
                where(edit),
                null,
                null,
                null,
                words(edit),
                false,
                note == null,
                note);
    }

    private @Nullable String problem(Edit.Added edit) {
        if (edit.cells().get(PlanTable.TITLE).isBlank()
                && edit.cells().get(PlanTable.TEXT).isBlank()) {
            return phrases.get("note.row-without-text");
        }
        if (edit.behind() == null && !PlanRowText.isMeasure(edit)) {
            return phrases.get("note.row-without-measure");
        }
        return Optional.ofNullable(unreadableUnits(edit.cells().get(PlanTable.UNITS)))
                .orElseGet(() -> unreadablePeriod(edit.cells().get(PlanTable.PERIOD)));
    }

    private String where(Edit.Added edit) {
        if (PlanRowText.isMeasure(edit)) {
            return phrases.get("row.new-measure");
        }
        var behind = edit.behind();
        var name = table.rows().stream()
                .filter(row -> row.key().equals(behind))
                .map(TableRow::name)
                .findFirst()
                .orElse("");
        return phrases.get(PlanRowText.isItem(edit) ? "row.new-item" : "row.new-step", name);
    }

    private Difference deleted(Edit.Deleted edit) {
        var key = edit.row().key();
        return new Difference(
                edit.id(),
                Kind.DELETED,
                key.measure(),
                key.step(),
                edit.row().name(),
                null,
                null,
                words(edit.row().cells().stream().map(cell -> cell.text()).toList()),
                null,
                edit.conflict(),
                true,
                edit.conflict() ? phrases.get("note.conflict") : null);
    }

    private String words(Edit.Added edit) {
        return words(edit.cells());
    }

    private String words(List<String> cells) {
        var lines = new ArrayList<String>();
        IntStream.range(1, Math.min(cells.size(), table.columns().size()))
                .filter(column -> !cells.get(column).isBlank())
                .forEach(column -> lines.add(table.columns().get(column).header() + ": " + cells.get(column)));
        return lines.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private @Nullable String required(String text) {
        return text.isBlank() ? phrases.get("note.empty") : null;
    }

    private @Nullable String unreadableUnits(String text) {
        return units.read(text).isEmpty() ? phrases.get("note.units") : null;
    }

    private @Nullable String unreadablePeriod(String text) {
        return !text.isBlank() && periods.read(text).isEmpty() ? phrases.get("note.period") : null;
    }
}
