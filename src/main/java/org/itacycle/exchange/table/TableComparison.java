package org.itacycle.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.exchange.word.WordFile;
import org.itacycle.exchange.word.WordMark;
import org.jspecify.annotations.Nullable;

/** Compares a file that came back with the table as it stands now. */
public final class TableComparison {

    /** Under this name the mark of a document remembers the lines that it has itself. */
    public static final String LINES = "p";

    /** The first column only counts. */
    private static final int FIRST = 1;

    private final MarkedTable table;
    private final List<WordFile.Row> rows;
    private final Alignment alignment;
    private final Map<String, String> sentOut = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private @Nullable RowKey last;

    private TableComparison(WordFile file, MarkedTable table) {
        this.table = table;
        this.rows = file.rows().stream().filter(row -> !isHeader(row)).toList();
        this.alignment = new Alignment(rows, table);
        file.rows().stream().filter(TableComparison::isHeader).forEach(this::header);
    }

    /** The edits in the order of the file, deleted rows and texts outside the table at the end. */
    public static List<Edit> of(WordFile file, MarkedTable table) {
        var comparison = new TableComparison(file, table);
        for (int row = 0; row < comparison.rows.size(); row++) {
            comparison.row(row);
        }
        comparison.deleted();
        comparison.outside(file);
        return List.copyOf(comparison.edits);
    }

    private static boolean isHeader(WordFile.Row row) {
        return row.mark() != null && MarkedTable.isHeader(row.mark());
    }

    private void header(WordFile.Row header) {
        var mark = header.mark();
        if (mark != null) {
            MarkedTable.rowsOf(mark).stream()
                    .map(entry -> entry.split("\\.", 2))
                    .filter(entry -> entry.length == 2)
                    .forEach(entry -> sentOut.put(entry[0], entry[1]));
        }
    }

    private void row(int place) {
        var row = rows.get(place);
        var key = alignment.keyOf(place);
        var here = alignment.of(place);
        if (key.isPresent() && row.mark() != null) {
            var columns = touched(row, row.mark());
            here.ifPresent(found -> columns.forEach(column -> changed(found, column, row)));
            if (here.isEmpty() && !columns.isEmpty()) {
                var id = id("orphaned", key.get().written());
                edits.add(new Edit.Orphaned(id, key.get(), row.cells()));
            }
        } else if (here.isEmpty() && !row.isBlank()) {
            added(place, row);
        }
        here.ifPresent(found -> last = found.key());
    }

    /** The columns that say something else than when the file went out. */
    private List<Integer> touched(WordFile.Row row, WordMark mark) {
        var sent = MarkedTable.cellsOf(mark);
        return IntStream.range(FIRST, table.columns().size())
                .filter(column -> column >= sent.size() || !sent.get(column).equals(Fingerprint.of(row.cell(column))))
                .boxed()
                .toList();
    }

    private void changed(TableRow here, int column, WordFile.Row row) {
        var cell = here.cells().get(column);
        var now = Fingerprint.of(cell.text());
        var text = row.cell(column);
        if (now.equals(Fingerprint.of(text))) {
            return;
        }
        var id = id("changed", here.key().written(), String.valueOf(column), Fingerprint.plain(text));
        var sent = row.mark() == null ? List.<String>of() : MarkedTable.cellsOf(row.mark());
        boolean conflict = column >= sent.size() || !now.equals(sent.get(column));
        edits.add(new Edit.Changed(id, here, column, cell.text(), text, cell.fixed(), conflict));
    }

    private void added(int place, WordFile.Row row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < table.columns().size()) {
            cells.add("");
        }
        var id = id("added", String.valueOf(place), String.join("\n", cells));
        edits.add(new Edit.Added(id, place, last, List.copyOf(cells)));
    }

    private void deleted() {
        for (var row : table.rows()) {
            var content = sentOut.get(MarkedTable.identity(row.key()));
            if (content != null && !alignment.isTaken(row)) {
                boolean conflict = !content.equals(MarkedTable.content(row));
                edits.add(new Edit.Deleted(id("deleted", row.key().written()), row, conflict));
            }
        }
    }

    private void outside(WordFile file) {
        var own = file.mark().map(mark -> mark.get(LINES)).orElse("").split(",");
        file.paragraphs().stream()
                .filter(text -> !List.of(own).contains(Fingerprint.of(text)))
                .forEach(text -> edits.add(new Edit.Outside(id("outside", text), text)));
    }

    private static String id(String... parts) {
        return Fingerprint.of(String.join("\n|\n", parts));
    }
}
