package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Table;

/** Finds the rows of a table that are its header, wherever in it they stand; for one document. */
final class HeaderFinder {

    /** Words that stand in data rows as well. */
    private static final Set<ColumnKind> ALSO_DATA = EnumSet.of(
            ColumnKind.DONE,
            ColumnKind.IN_PROGRESS,
            ColumnKind.NOT_STARTED,
            ColumnKind.UNABLE,
            ColumnKind.PERIOD_START,
            ColumnKind.PERIOD_END);

    private final HeaderWords words;
    private final Map<String, Optional<HeaderMatch>> known = new HashMap<>();

    HeaderFinder(HeaderWords words) {
        this.words = words;
    }

    /** The header that begins in the row, or nothing. */
    Optional<Header> at(Table table, int row) {
        var texts = texts(table, row);
        if (!looksLikeOne(texts)) {
            return Optional.empty();
        }
        var below = row + 1 < table.rows().size() && isSecondRow(table, row + 1, texts);
        return Optional.of(header(table, row, below ? row + 1 : row, texts));
    }

    private boolean looksLikeOne(List<String> texts) {
        var filled = texts.stream().filter(text -> !text.isBlank()).toList();
        if (filled.size() < 2 || filled.stream().anyMatch(text -> text.length() > HeaderWords.LONGEST)) {
            return false;
        }
        // Comparing every cell of a long table with every known header would be slow.
        return filled.stream().anyMatch(words::knows) && mostlyUnderstood(filled);
    }

    private boolean mostlyUnderstood(List<String> filled) {
        int understood = 0;
        int missed = 0;
        var strong = EnumSet.noneOf(ColumnKind.class);
        for (var text : filled) {
            var match = understand(text);
            if (match.isEmpty()) {
                missed++;
                if (missed * 2 > filled.size()) {
                    return false;
                }
            } else {
                understood++;
                match.filter(HeaderMatch::strong)
                        .ifPresent(found -> strong.add(found.kinds().get(0)));
            }
        }
        strong.removeAll(ALSO_DATA);
        return strong.size() >= 2 || (!strong.isEmpty() && understood == filled.size() && understood > 2);
    }

    private Optional<HeaderMatch> understand(String text) {
        return known.computeIfAbsent(text, words::understand);
    }

    /** The texts of a header row; a cell under or right of the first of a merged one says what that one says. */
    private static List<String> texts(Table table, int row) {
        var texts = new ArrayList<String>();
        var cells = table.rows().get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.span() == Span.FROM_LEFT && column > 0) {
                texts.add(texts.get(column - 1));
            } else if (cell.span() == Span.FROM_ABOVE && row > 0) {
                texts.add(ListSplitter.oneLine(owner(table, row, column).text()));
            } else {
                texts.add(ListSplitter.oneLine(cell.text()));
            }
        }
        return texts;
    }

    private static Cell owner(Table table, int row, int column) {
        int above = row;
        while (above > 0 && table.rows().get(above).cells().get(column).span() == Span.FROM_ABOVE) {
            above--;
        }
        return table.rows().get(above).cells().get(column);
    }

    /** Names under a merged header, everything else covered or empty. */
    private boolean isSecondRow(Table table, int row, List<String> above) {
        var upper = table.rows().get(row - 1).cells();
        var cells = table.rows().get(row).cells();
        boolean named = false;
        for (int column = 0; column < cells.size() && column < upper.size(); column++) {
            var text = ListSplitter.oneLine(cells.get(column).text());
            if (text.isEmpty()) {
                continue;
            }
            boolean grouped = upper.get(column).span() == Span.FROM_LEFT
                    || above.get(column).isBlank()
                    || (column + 1 < upper.size()
                            && (upper.get(column + 1).span() == Span.FROM_LEFT
                                    || above.get(column + 1).isBlank()));
            if (!grouped || text.length() > HeaderWords.LONGEST) {
                return false;
            }
            named |= understand(text).isPresent();
        }
        return named;
    }

    private Header header(Table table, int first, int last, List<String> upper) {
        var columns = new ArrayList<Column>();
        var repairs = new ArrayList<Header.Repair>();
        for (int index = 0; index < upper.size(); index++) {
            var lower = last > first
                    ? ListSplitter.oneLine(
                            table.rows().get(last).cells().get(index).text())
                    : "";
            var printed = lower.isEmpty() || lower.equals(upper.get(index))
                    ? upper.get(index)
                    : (upper.get(index) + " " + lower).strip();
            var match = understand(lower).or(() -> understand(printed));
            var fallback = match.isPresent() ? match : understand(upper.get(index));
            columns.add(
                    new Column(index, printed, fallback.map(HeaderMatch::kinds).orElse(List.of(ColumnKind.UNKNOWN))));
            addRepair(repairs, index, printed, fallback);
        }
        return new Header(first, last, new Columns(columns), repairs);
    }

    private static void addRepair(
            List<Header.Repair> repairs, int column, String printed, Optional<HeaderMatch> match) {
        if (match.isEmpty() && !printed.isBlank()) {
            repairs.add(new Header.Repair(column, printed, null));
        }
        match.filter(found -> found.certainty() == HeaderMatch.Certainty.SIMILAR)
                .ifPresent(found -> repairs.add(new Header.Repair(column, printed, found.name())));
    }
}
