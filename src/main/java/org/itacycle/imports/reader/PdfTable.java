package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Table;

/** A table of a page, or of several pages once {@link #join} has added what follows. */
final class PdfTable {

    /** A cell: its lines and whether it belongs to a merged one. */
    record Field(List<PdfLine> lines, Span span) {

        String letters() {
            StringBuilder letters = new StringBuilder();
            lines.forEach(line -> letters.append(line.text().replace(" ", "")));
            return letters.toString();
        }
    }

    private final List<List<Field>> rows = new ArrayList<>();
    private final double[] columns;
    private final double top;
    private double bottom;
    private final boolean openAbove;
    private boolean openBelow;

    PdfTable(PdfGrid grid, List<PdfGlyph> letters) {
        this.columns = grid.columns();
        this.top = grid.top();
        this.bottom = grid.bottom();
        this.openAbove = grid.isOpenAbove();
        this.openBelow = grid.isOpenBelow();
        fill(grid, letters);
    }

    private void fill(PdfGrid grid, List<PdfGlyph> letters) {
        Map<Integer, List<PdfGlyph>> inside = new HashMap<>();
        letters.forEach(letter -> inside.computeIfAbsent(grid.ownerOf(letter), owner -> new ArrayList<>())
                .add(letter));
        Map<Integer, List<PdfLine>> lines = new HashMap<>();
        inside.forEach((owner, own) -> lines.put(owner, PdfLines.of(own)));
        double padding = 8;
        for (Map.Entry<Integer, List<PdfLine>> own : lines.entrySet()) {
            double start = grid.columnStart(own.getKey() % grid.width());
            for (PdfLine line : own.getValue()) {
                padding = Math.min(padding, Math.max(0, line.left() - start));
            }
        }
        for (int row = 0; row < grid.height(); row++) {
            List<Field> fields = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                double from = grid.columnStart(column) + padding;
                double to = grid.columnEnd(row, column) - padding;
                List<PdfLine> own = lines.getOrDefault(row * grid.width() + column, List.of());
                fields.add(new Field(
                        own.stream().map(line -> line.within(from, to)).toList(), grid.span(row, column)));
            }
            if (grid.rowHeight(row) > PdfLattice.NEAR * 2
                    || fields.stream().anyMatch(field -> !field.lines().isEmpty())) {
                rows.add(fields);
            }
        }
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double right() {
        return columns[columns.length - 1];
    }

    List<List<PdfLine>> cells() {
        return rows.stream().flatMap(List::stream).map(Field::lines).toList();
    }

    /** Adds the table at the top of the next page if it goes on with this one; whether it did. */
    boolean join(PdfTable next) {
        if (!hasSameColumns(next) || rows.isEmpty() || next.rows.isEmpty()) {
            return false;
        }
        boolean repeated = isSame(rows.get(0), next.rows.get(0));
        List<List<Field>> more = repeated ? next.rows.subList(1, next.rows.size()) : next.rows;
        if (!more.isEmpty() && (isCut(next) || continues(more.get(0)))) {
            append(more.get(0));
            more = more.subList(1, more.size());
        }
        rows.addAll(more);
        bottom = next.bottom;
        openBelow = next.openBelow;
        return true;
    }

    private boolean isCut(PdfTable next) {
        return openBelow && next.openAbove;
    }

    private boolean hasSameColumns(PdfTable next) {
        if (columns.length != next.columns.length) {
            return false;
        }
        for (int i = 0; i < columns.length; i++) {
            if (Math.abs(columns[i] - next.columns[i]) > 2 * PdfLattice.NEAR) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(List<Field> row, List<Field> other) {
        return row.stream()
                .map(Field::letters)
                .toList()
                .equals(other.stream().map(Field::letters).toList());
    }

    /**
     * Whether a row is the rest of the last one: its cells were full to the end of the page, and most of them, or one of
     * those few that go on, stop where no line would end.
     */
    private boolean continues(List<Field> row) {
        List<Field> last = rows.get(rows.size() - 1);
        boolean fewer = false;
        int filled = 0;
        int flowing = 0;
        for (int i = 0; i < row.size(); i++) {
            List<PdfLine> lines = row.get(i).lines();
            List<PdfLine> before = last.get(i).lines();
            if (lines.isEmpty()) {
                fewer |= !before.isEmpty();
            } else if (before.isEmpty() || !isFull(before) && !PdfWrapping.isMarked(lines.get(0))) {
                return false;
            } else {
                filled++;
                flowing += flows(before.get(before.size() - 1), lines.get(0)) ? 1 : 0;
            }
        }
        return flowing * 2 > filled || fewer && flowing > 0;
    }

    private static boolean flows(PdfLine before, PdfLine line) {
        boolean full = before.endsWithSpace() || before.room() < line.firstWord() + 0.4 * line.size();
        return full && !PdfWrapping.isMarked(line);
    }

    private boolean isFull(List<PdfLine> lines) {
        PdfLine last = lines.get(lines.size() - 1);
        return bottom - last.baseline() < 3.2 * last.size();
    }

    private void append(List<Field> rest) {
        List<Field> last = rows.get(rows.size() - 1);
        List<Field> joined = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            List<PdfLine> lines = new ArrayList<>(last.get(i).lines());
            lines.addAll(rest.get(i).lines());
            joined.add(new Field(lines, last.get(i).span()));
        }
        rows.set(rows.size() - 1, joined);
    }

    /** The table; a row like the first one begins another. */
    List<Table> tables(PdfWrapping wrapping) {
        List<Table> tables = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || isSame(rows.get(start), rows.get(i)) && isHeader(rows.get(i))) {
                tables.add(table(rows.subList(start, i), wrapping));
                start = i;
            }
        }
        return tables;
    }

    private static boolean isHeader(List<Field> row) {
        return row.stream().filter(field -> !field.lines().isEmpty()).count() > 1;
    }

    private static Table table(List<List<Field>> rows, PdfWrapping wrapping) {
        return Grid.of(rows.stream()
                .map(row -> row.stream()
                        .map(field -> new Cell(wrapping.text(field.lines()), field.span()))
                        .toList())
                .toList());
    }
}
