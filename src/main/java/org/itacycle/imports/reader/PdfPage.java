package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A page as parts from above to below: tables, and the lines between them. */
final class PdfPage {

    /** Lines of text, or a table. */
    sealed interface Part permits Text, TablePart {}

    /** Lines between tables. */
    record Text(List<PdfLine> lines) implements Part {}

    /** A table between lines. */
    record TablePart(PdfTable table) implements Part {}

    private final List<PdfTable> tables = new ArrayList<>();
    private final List<PdfLine> lines;
    private final double width;
    private final double height;

    PdfPage(PdfPageContent content) {
        this.width = content.width();
        this.height = content.height();
        List<PdfGlyph> letters = PdfLines.letters(content.glyphs());
        for (PdfGrid grid : PdfLattice.grids(content.rules())) {
            List<PdfGlyph> inside = letters.stream().filter(grid::contains).toList();
            if (!inside.isEmpty()) {
                tables.add(new PdfTable(grid, inside));
                letters.removeIf(grid::contains);
            }
        }
        tables.addAll(PdfAligned.take(letters));
        tables.sort(Comparator.comparingDouble(PdfTable::top));
        this.lines = PdfLines.of(letters);
    }

    boolean isEmpty() {
        return tables.isEmpty() && lines.isEmpty();
    }

    List<PdfTable> tables() {
        return tables;
    }

    List<PdfLine> lines() {
        return lines;
    }

    double width() {
        return width;
    }

    /** Whether a line stands where headers, footers and page numbers do. */
    boolean isMargin(PdfLine line) {
        return line.baseline() < 0.09 * height || line.baseline() > 0.92 * height;
    }

    /** The parts, with the lines that are kept, which may be as long as from one place to the other. */
    List<Part> parts(List<PdfLine> kept) {
        List<Part> parts = new ArrayList<>();
        List<PdfLine> between = new ArrayList<>();
        int next = 0;
        for (PdfTable table : tables) {
            while (next < kept.size() && kept.get(next).baseline() < table.top() + 1) {
                between.add(kept.get(next++));
            }
            addText(between, parts);
            between = new ArrayList<>();
            parts.add(new TablePart(table));
        }
        between.addAll(kept.subList(next, kept.size()));
        addText(between, parts);
        return parts;
    }

    private static void addText(List<PdfLine> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Text(lines));
        }
    }
}
