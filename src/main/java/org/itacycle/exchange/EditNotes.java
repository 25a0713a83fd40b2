package org.itacycle.exchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.exchange.Difference.Kind;
import org.itacycle.exchange.table.Edit;
import org.jspecify.annotations.Nullable;

/** Edits that can only be told: nobody takes them over, but nobody overlooks them either. */
final class EditNotes {

    private EditNotes() {}

    static Difference only(Phrases phrases, Edit edit) {
        if (edit instanceof Edit.Orphaned orphaned) {
            var key = orphaned.key();
            return told(
                    edit.id(),
                    Kind.CHANGED,
                    key.measure(),
                    key.step(),
                    phrases.get("row.gone"),
                    text(orphaned.cells()),
                    phrases.get("note.gone"));
        }
        if (edit instanceof Edit.Outside outside) {
            return told(
                    edit.id(),
                    Kind.OUTSIDE,
                    null,
                    null,
                    phrases.get("row.outside"),
                    outside.text(),
                    phrases.get("note.outside"));
        }
        throw new IllegalArgumentException(edit.toString());
    }

    static String text(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Difference told(
            String id,
            Kind kind,
            @Nullable UUID measure,
            @Nullable Integer step,
            String where,
            String after,
            String note) {
        return new Difference(id, kind, measure, step, where, null, null, null, after, true, false, note);
    }
}
