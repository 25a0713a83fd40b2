package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.reader.PdfRow.Field;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Table;

/** A table of a page, or of several pages once {@link #join} has added what follows. */
final class PdfTable {

    private static final double WIDEST_PADDING = 8;

    private final List<PdfRow> rows = new ArrayList<>();
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
        Map<Integer, List<PdfGlyph>> inside = new HashMap<>();
        for (PdfGlyph letter : letters) {
            inside.computeIfAbsent(grid.ownerOf(letter), owner -> new ArrayList<>())
                    .add(letter);
        }
        Map<Integer, List<PdfLine>> lines = new HashMap<>();
        inside.forEach((owner, own) -> lines.put(owner, PdfLines.of(own)));
        addRows(grid, lines);
    }

    /** A table without lines: where its columns begin and end, and the letters of each row. */
    PdfTable(List<double[]> columns, List<List<PdfGlyph>> rows) {
        List<PdfGlyph> last = rows.get(rows.size() - 1);
        this.columns = columns.stream().mapToDouble(column -> column[0]).toArray();
        this.top = rows.get(0).get(0).baseline() - rows.get(0).get(0).size();
        this.bottom = last.get(last.size() - 1).baseline();
        this.openAbove = false;
        this.openBelow = false;
        for (List<PdfGlyph> row : rows) {
            this.rows.add(new PdfRow(
                    columns.stream().map(column -> field(row, column)).toList()));
        }
    }

    private static Field field(List<PdfGlyph> row, double[] column) {
        List<PdfGlyph> letters = row.stream()
                .filter(letter -> letter.middle() >= column[0] && letter.middle() <= column[1])
                .toList();
        return new Field(
                PdfLines.of(letters).stream()
                        .map(line -> line.within(column[0], column[1]))
                        .toList(),
                Span.NONE);
    }

    private void addRows(PdfGrid grid, Map<Integer, List<PdfLine>> lines) {
        double padding = padding(grid, lines);
        for (int row = 0; row < grid.height(); row++) {
            List<Field> fields = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                double from = grid.columnStart(column) + padding;
                double to = grid.columnEnd(row, column) - padding;
                List<PdfLine> own = lines.getOrDefault(row * grid.width() + column, List.of());
                fields.add(new Field(
                        own.stream().map(line -> line.within(from, to)).toList(), grid.span(row, column)));
            }
            PdfRow added = new PdfRow(fields);
            if (grid.rowHeight(row) > PdfLattice.NEAR * 2 || !added.isBlank()) {
                rows.add(added);
            }
        }
    }

    /** How far text stays away from the lines beside it. */
    private static double padding(PdfGrid grid, Map<Integer, List<PdfLine>> lines) {
        double padding = WIDEST_PADDING;
        for (Map.Entry<Integer, List<PdfLine>> own : lines.entrySet()) {
            double start = grid.columnStart(own.getKey() % grid.width());
            for (PdfLine line : own.getValue()) {
                padding = Math.min(padding, Math.max(0, line.left() - start));
            }
        }
        return padding;
    }

    double top() {
        return top;
    }

    double right() {
        return columns[columns.length - 1];
    }

    /** The lines of every cell. */
    List<List<PdfLine>> cells() {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .map(Field::lines)
                .toList();
    }

    /** Adds the table at the top of the next page if it goes on with this one; whether it did. */
    boolean join(PdfTable next) {
        if (!hasSameColumns(next) || rows.isEmpty() || next.rows.isEmpty()) {
            return false;
        }
        boolean repeated = rows.get(0).isSame(next.rows.get(0));
        List<PdfRow> more = repeated ? next.rows.subList(1, next.rows.size()) : next.rows;
        PdfRow last = rows.get(rows.size() - 1);
        boolean cut = openBelow && next.openAbove;
        if (!more.isEmpty() && (cut || last.continuesIn(more.get(0), bottom))) {
            rows.set(rows.size() - 1, last.with(more.get(0)));
            more = more.subList(1, more.size());
        }
        rows.addAll(more);
        bottom = next.bottom;
        openBelow = next.openBelow;
        return true;
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

    /** The table; a row like the first one begins another. */
    List<Table> tables(PdfWrapping wrapping) {
        List<Table> tables = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || (rows.get(i).isHeader() && rows.get(i).isSame(rows.get(start)))) {
                tables.add(Grid.of(rows.subList(start, i).stream()
                        .map(row -> row.cells(wrapping))
                        .toList()));
                start = i;
            }
        }
        return tables;
    }
}
