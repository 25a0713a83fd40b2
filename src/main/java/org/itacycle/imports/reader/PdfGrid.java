package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.itacycle.imports.source.Cell.Span;

/** A table as its lines draw it: columns, rows, and which of their fields no line parts. */
final class PdfGrid {

    private final List<PdfRule> rules;
    private final double[] columns;
    private final double[] rows;
    private final boolean openAbove;
    private final boolean openBelow;

    /** For every field the one whose text it shares, as row * columns + column. */
    private final int[] owner;

    PdfGrid(List<PdfRule> rules) {
        this.rules = rules;
        this.columns = places(rules, false);
        this.rows = places(rules, true);
        this.openAbove = isOpen(rows[0]);
        this.openBelow = isOpen(rows[rows.length - 1]);
        this.owner = new int[Math.max(0, (rows.length - 1) * (columns.length - 1))];
        Arrays.fill(owner, -1);
        findOwners();
    }

    /** Where lines stand, and where the lines across them end. */
    private static double[] places(List<PdfRule> rules, boolean lying) {
        DoubleStream lines = rules.stream().filter(rule -> rule.lies() == lying).mapToDouble(PdfRule::at);
        DoubleStream ends = DoubleStream.of(
                rules.stream()
                        .filter(rule -> rule.lies() != lying)
                        .mapToDouble(PdfRule::from)
                        .min()
                        .orElse(0),
                rules.stream()
                        .filter(rule -> rule.lies() != lying)
                        .mapToDouble(PdfRule::to)
                        .max()
                        .orElse(0));
        double[] sorted = DoubleStream.concat(lines, ends).sorted().toArray();
        List<Double> places = new ArrayList<>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > PdfLattice.NEAR) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private boolean isOpen(double edge) {
        return rules.stream().noneMatch(rule -> rule.lies() && Math.abs(rule.at() - edge) <= PdfLattice.NEAR);
    }

    boolean isTable() {
        return columns.length > 2 || (columns.length == 2 && rows.length > 2);
    }

    private void findOwners() {
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < width(); column++) {
                if (owner[row * width() + column] < 0) {
                    own(row, column);
                }
            }
        }
    }

    private void own(int row, int column) {
        int right = column + 1;
        while (right < width() && owner[row * width() + right] < 0 && !parts(false, right, row)) {
            right++;
        }
        int below = row + 1;
        while (below < height() && isOneWith(below, column, right)) {
            below++;
        }
        for (int i = row; i < below; i++) {
            Arrays.fill(owner, i * width() + column, i * width() + right, row * width() + column);
        }
    }

    private boolean isOneWith(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            boolean parted = parts(true, row, column) || (column > from && parts(false, column, row));
            if (parted || owner[row * width() + column] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line at a place parts the fields of the band across it. */
    private boolean parts(boolean lying, int place, int band) {
        double at = lying ? rows[place] : columns[place];
        double from = lying ? columns[band] : rows[band];
        double to = lying ? columns[band + 1] : rows[band + 1];
        double covered = 0;
        for (PdfRule rule : rules) {
            if (rule.lies() == lying && Math.abs(rule.at() - at) <= PdfLattice.NEAR) {
                covered += Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
            }
        }
        return covered > 0.5 * (to - from);
    }

    int width() {
        return columns.length - 1;
    }

    int height() {
        return rows.length - 1;
    }

    double top() {
        return rows[0];
    }

    double bottom() {
        return rows[rows.length - 1];
    }

    double left() {
        return columns[0];
    }

    double right() {
        return columns[columns.length - 1];
    }

    double[] columns() {
        return columns.clone();
    }

    double rowHeight(int row) {
        return rows[row + 1] - rows[row];
    }

    /** Whether no line closes it above or below: the page ended inside a row. */
    boolean isOpenAbove() {
        return openAbove;
    }

    boolean isOpenBelow() {
        return openBelow;
    }

    boolean contains(PdfGlyph letter) {
        double y = letter.baseline() - 0.3 * letter.size();
        return y > top() && y < bottom() && letter.middle() > left() - 1 && letter.middle() < right() + 1;
    }

    /** The field that holds the letter, as row * columns + column. */
    int ownerOf(PdfGlyph letter) {
        int row = index(rows, letter.baseline() - 0.3 * letter.size());
        return owner[row * width() + index(columns, letter.middle())];
    }

    private static int index(double[] places, double value) {
        int found = Arrays.binarySearch(places, value);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(places.length - 2, index));
    }

    Span span(int row, int column) {
        int first = owner[row * width() + column];
        if (first == row * width() + column) {
            return Span.NONE;
        }
        return first / width() < row ? Span.FROM_ABOVE : Span.FROM_LEFT;
    }

    double columnStart(int column) {
        return columns[column];
    }

    /** Where the field that begins here ends. */
    double columnEnd(int row, int column) {
        int last = column;
        while (last + 1 < width() && owner[row * width() + last + 1] == owner[row * width() + column]) {
            last++;
        }
        return columns[last + 1];
    }
}
