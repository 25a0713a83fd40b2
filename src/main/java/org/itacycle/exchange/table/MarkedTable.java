package org.itacycle.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.exchange.table.TableRow.Kind;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.exchange.word.WordCell;
import org.itacycle.exchange.word.WordColumn;
import org.itacycle.exchange.word.WordMark;
import org.itacycle.exchange.word.WordPage;

/**
 * Rows with marks that tell which row it is and what stood in its cells, and a header that remembers all rows, so that
 * a row that is missing later is known to have been deleted.
 */
public record MarkedTable(List<TableColumn> columns, List<TableRow> rows) {

    private static final String KIND = "k";
    private static final String MEASURE = "m";
    private static final String NUMBER = "n";
    private static final String CELLS = "h";
    private static final String HEADER = "HEADER";
    private static final String ROWS = "r";

    public MarkedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Writes the table below what stands on the page already. */
    public void writeTo(WordPage page) {
        var header = WordMark.of(
                KIND, HEADER, ROWS, rows.stream().map(MarkedTable::entry).collect(Collectors.joining(",")));
        var table = page.table(
                header,
                columns.stream()
                        .map(column -> new WordColumn(column.header(), column.width()))
                        .toList());
        rows.forEach(row -> table.row(mark(row), row.cells()));
    }

    private static WordMark mark(TableRow row) {
        var key = row.key();
        return WordMark.of(
                KIND, key.kind().name(),
                MEASURE, key.measure().toString(),
                NUMBER, String.valueOf(key.number()),
                CELLS, Fingerprint.of(row.texts()));
    }

    static boolean isHeader(WordMark mark) {
        return mark.get(KIND).equals(HEADER);
    }

    /** The rows that went out, as {@link #entry} writes them. */
    static List<String> rowsOf(WordMark header) {
        return List.of(header.get(ROWS).split(","));
    }

    /** The fingerprints of the cells as they went out. */
    static List<String> cellsOf(WordMark mark) {
        return List.of(mark.get(CELLS).split(","));
    }

    static Optional<RowKey> keyOf(WordMark mark) {
        try {
            var number = mark.number(NUMBER);
            return number == null
                    ? Optional.empty()
                    : Optional.of(new RowKey(Kind.valueOf(mark.get(KIND)), UUID.fromString(mark.get(MEASURE)), number));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Which row it is and what stands in it, in two fingerprints. */
    static String entry(TableRow row) {
        return identity(row.key()) + "." + content(row);
    }

    static String identity(RowKey key) {
        return Fingerprint.of(key.written());
    }

    static String content(TableRow row) {
        return Fingerprint.of(
                String.join("\n|\n", row.cells().stream().map(WordCell::text).toList()));
    }
}
