package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;

/** A row of a table on a page. */
record PdfRow(List<Field> fields) {

    /** How near the end of the page the last line of a full cell stands, in heights of the font. */
    private static final double FULL = 3.2;

    /** A cell: its lines and whether it belongs to a merged one. */
    record Field(List<PdfLine> lines, Span span) {

        String letters() {
            StringBuilder letters = new StringBuilder();
            lines.forEach(line -> letters.append(line.text().replace(" ", "")));
            return letters.toString();
        }
    }

    boolean isBlank() {
        return fields.stream().allMatch(field -> field.lines().isEmpty());
    }

    boolean isSame(PdfRow other) {
        return fields.stream()
                .map(Field::letters)
                .toList()
                .equals(other.fields.stream().map(Field::letters).toList());
    }

    /** Whether it may be a header: more than one cell with text. */
    boolean isHeader() {
        return fields.stream().filter(field -> !field.lines().isEmpty()).count() > 1;
    }

    /**
     * Whether a row on the next page is the rest of this one, which ends at the bottom of its page: its cells were full,
     * and most of them, or one of those few that go on, stop where no line would end.
     */
    boolean continuesIn(PdfRow next, double bottom) {
        boolean fewer = false;
        int filled = 0;
        int flowing = 0;
        int entries = 0;
        for (int i = 0; i < next.fields.size(); i++) {
            List<PdfLine> lines = next.fields.get(i).lines();
            List<PdfLine> before = fields.get(i).lines();
            if (lines.isEmpty()) {
                fewer |= !before.isEmpty();
            } else if (before.isEmpty() || (!isFull(before, bottom) && !PdfWrapping.isMarked(lines.get(0)))) {
                return false;
            } else {
                filled++;
                flowing += flows(before.get(before.size() - 1), lines.get(0)) ? 1 : 0;
                entries += isNextEntry(before, lines.get(0)) ? 1 : 0;
            }
        }
        return flowing * 2 > filled || (fewer && flowing > 0) || (filled == 1 && entries == 1);
    }

    /** Whether a line goes on with a list in the cell before. */
    private static boolean isNextEntry(List<PdfLine> before, PdfLine line) {
        return PdfWrapping.isMarked(line)
                && before.stream().filter(PdfWrapping::isMarked).count() > 1;
    }

    private static boolean isFull(List<PdfLine> lines, double bottom) {
        PdfLine last = lines.get(lines.size() - 1);
        return bottom - last.baseline() < FULL * last.size();
    }

    private static boolean flows(PdfLine before, PdfLine line) {
        boolean full = before.endsWithSpace() || before.room() < line.firstWord() + 0.4 * line.size();
        return full && !PdfWrapping.isMarked(line);
    }

    /** This row with the rest of it. */
    PdfRow with(PdfRow rest) {
        List<Field> joined = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            List<PdfLine> lines = new ArrayList<>(fields.get(i).lines());
            lines.addAll(rest.fields.get(i).lines());
            joined.add(new Field(lines, fields.get(i).span()));
        }
        return new PdfRow(joined);
    }

    List<Cell> cells(PdfWrapping wrapping) {
        return fields.stream()
                .map(field -> new Cell(wrapping.text(field.lines()), field.span()))
                .toList();
    }
}
