package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tables without lines: at least three lines of a page whose pieces stand in the same columns, with white between them.
 * A line with one piece goes on with the row above; where rows stand apart, they are told by the distance.
 */
final class PdfAligned {

    private static final int FEWEST = 3;
    /** What parts two pieces of a line, in heights of the font. */
    private static final double WHITE = 1.8;
    /** Lines further apart are no table, in heights of the font. */
    private static final double APART = 4;

    private final List<List<PdfGlyph>> lines = new ArrayList<>();
    private List<double[]> columns = new ArrayList<>();
    private int parted;

    private PdfAligned() {}

    /** The tables among the letters, whose letters are taken away. */
    static List<PdfTable> take(List<PdfGlyph> letters) {
        List<PdfTable> tables = new ArrayList<>();
        PdfAligned run = new PdfAligned();
        for (List<PdfGlyph> line : PdfLines.groups(letters)) {
            if (!run.add(line)) {
                run.finish(letters, tables);
                run = new PdfAligned();
                run.add(line);
            }
        }
        run.finish(letters, tables);
        return tables;
    }

    private void finish(List<PdfGlyph> letters, List<PdfTable> tables) {
        if (parted >= FEWEST && columns.size() > 1) {
            Set<PdfGlyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
            lines.forEach(taken::addAll);
            letters.removeIf(taken::contains);
            tables.add(new PdfTable(columns, rows()));
        }
    }

    private boolean add(List<PdfGlyph> line) {
        List<double[]> pieces = pieces(line);
        if (lines.isEmpty() && pieces.size() < 2) {
            return false;
        }
        List<double[]> wider = united(columns, pieces);
        boolean near = lines.isEmpty()
                || line.get(0).baseline() - lastBaseline() < APART * line.get(0).size();
        if (!near || wider.size() < Math.max(2, columns.size())) {
            return false;
        }
        columns = wider;
        parted += pieces.size() > 1 ? 1 : 0;
        lines.add(line);
        return true;
    }

    private double lastBaseline() {
        return lines.get(lines.size() - 1).get(0).baseline();
    }

    private static List<double[]> pieces(List<PdfGlyph> line) {
        List<double[]> pieces = new ArrayList<>();
        for (PdfGlyph letter : line) {
            double[] last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last == null || letter.left() - last[1] > WHITE * letter.size()) {
                pieces.add(new double[] {letter.left(), letter.right()});
            } else {
                last[1] = Math.max(last[1], letter.right());
            }
        }
        return pieces;
    }

    /** Columns as wide as their widest piece; pieces that touch two columns make them one. */
    private static List<double[]> united(List<double[]> columns, List<double[]> pieces) {
        List<double[]> all = new ArrayList<>();
        columns.forEach(column -> all.add(column.clone()));
        all.addAll(pieces);
        all.sort((a, b) -> Double.compare(a[0], b[0]));
        List<double[]> united = new ArrayList<>();
        for (double[] one : all) {
            double[] last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last == null || one[0] > last[1] + PdfLattice.NEAR) {
                united.add(one.clone());
            } else {
                last[1] = Math.max(last[1], one[1]);
            }
        }
        return united;
    }

    private List<List<PdfGlyph>> rows() {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < lines.size(); i++) {
            double distance = distance(i);
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        boolean apart = most > 1.35 * least;
        List<List<PdfGlyph>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = apart
                    ? i > 0 && distance(i) > 1.3 * least
                    : pieces(lines.get(i)).size() > 1;
            if (i == 0 || begins) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).addAll(lines.get(i));
        }
        return rows;
    }

    private double distance(int line) {
        return lines.get(line).get(0).baseline() - lines.get(line - 1).get(0).baseline();
    }
}
