package org.itacycle.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.itacycle.exchange.table.TableRow.RowKey;
import org.itacycle.exchange.word.WordFile;
import org.itacycle.exchange.word.WordMark;

/**
 * Which row of a file is which row here. Steps are known by their numbers, which shift when others are inserted or
 * deleted; so a row goes where the words stand with which it went out, before it goes where its number stands.
 */
final class Alignment {

    /** The columns that say what a row is about. */
    private static final List<Integer> WORDS = List.of(1, 2);

    private final Map<RowKey, TableRow> current = new LinkedHashMap<>();
    private final Map<Integer, TableRow> found = new HashMap<>();
    private final Map<Integer, RowKey> marked = new LinkedHashMap<>();
    private final Set<RowKey> taken = new HashSet<>();
    private final List<WordFile.Row> rows;

    Alignment(List<WordFile.Row> rows, MarkedTable table) {
        this.rows = rows;
        table.rows().forEach(row -> current.putIfAbsent(row.key(), row));
        marks();
        pass((row, here) -> here.key().equals(key(row)) && isSent(row, here));
        pass((row, here) -> isNear(row, here) && isSent(row, here));
        pass((row, here) -> isNear(row, here) && saysTheSame(rows.get(row), here));
        pass((row, here) -> here.key().equals(key(row)));
        for (int row = 0; row < rows.size(); row++) {
            if (!marked.containsKey(row)) {
                claim(row, (each, here) -> saysTheSame(rows.get(each), here));
            }
        }
    }

    /** The row here that the file's row is; nothing for a row that was added, or deleted here. */
    Optional<TableRow> of(int row) {
        return Optional.ofNullable(found.get(row));
    }

    /** What the file's row was when it went out; a copy of a row is nobody. */
    Optional<RowKey> keyOf(int row) {
        return Optional.ofNullable(marked.get(row));
    }

    boolean isTaken(TableRow here) {
        return taken.contains(here.key());
    }

    private void marks() {
        var seen = new HashSet<RowKey>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Optional.ofNullable(rows.get(i).mark())
                    .flatMap(MarkedTable::keyOf)
                    .filter(seen::add)
                    .ifPresent(key -> marked.put(row, key));
        }
    }

    private void pass(BiPredicate<Integer, TableRow> fits) {
        for (var row : new ArrayList<>(marked.keySet())) {
            if (!found.containsKey(row)) {
                claim(row, fits);
            }
        }
    }

    private void claim(int row, BiPredicate<Integer, TableRow> fits) {
        for (var here : current.values()) {
            if (!isTaken(here) && fits.test(row, here)) {
                found.put(row, here);
                taken.add(here.key());
                return;
            }
        }
    }

    private RowKey key(int row) {
        return Objects.requireNonNull(marked.get(row));
    }

    private boolean isNear(int row, TableRow here) {
        return here.key().kind() == key(row).kind() && here.key().measure().equals(key(row).measure());
    }

    private boolean isSent(int row, TableRow here) {
        WordMark mark = Objects.requireNonNull(rows.get(row).mark());
        var sent = MarkedTable.cellsOf(mark);
        return WORDS.stream()
                .allMatch(column -> column < sent.size()
                        && sent.get(column).equals(Fingerprint.of(here.texts().get(column))));
    }

    /** A row that somebody added with both a title and words may have become two rows here. */
    private static boolean saysTheSame(WordFile.Row row, TableRow here) {
        boolean title = same(row, here, 0);
        boolean split = !row.cell(WORDS.get(0)).isBlank()
                && here.texts().get(WORDS.get(1)).isBlank();
        return title && (split || same(row, here, 1));
    }

    private static boolean same(WordFile.Row row, TableRow here, int word) {
        int column = WORDS.get(word);
        return Fingerprint.plain(row.cell(column))
                .equals(Fingerprint.plain(here.texts().get(column)));
    }
}
