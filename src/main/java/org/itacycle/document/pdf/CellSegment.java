package org.itacycle.document.pdf;

import org.itacycle.document.type.Line;
import org.itacycle.document.type.Typeface;

/** A cell as far as it stands on one page. */
final class CellSegment {

    static final float PADDING = 3.4f;

    /** From one line to the next in a table, as part of the size. */
    static final float LEADING = 1.36f;

    private static final float RULE = 0.5f;
    private static final float TOLERANCE = 0.01f;

    private final GridCell cell;
    private final float size;
    private int next;
    private float top;
    private StringBuilder slot;

    CellSegment(GridCell cell, float size, Pages pages) {
        this.cell = cell;
        this.size = size;
        this.top = pages.y();
        this.slot = pages.sheet().slot();
    }

    GridCell cell() {
        return cell;
    }

    /** How far under {@code y} the cell has to go for its lines that are not drawn yet. */
    float needs(float y) {
        return height(cell.lines().size() - next, size) - (y - top);
    }

    static float height(int lines, float size) {
        return lines * size * LEADING + 2 * PADDING;
    }

    /** Goes on at the top of a new page. */
    void moveTo(Pages pages) {
        top = pages.y();
        slot = pages.sheet().slot();
    }

    /** Draws the lines that have room down to the bottom, and the frame. Answers whether a line was drawn. */
    boolean close(Pages pages, float bottom) {
        if (bottom - top < TOLERANCE) {
            return false;
        }
        int room = (int) ((bottom - top - 2 * PADDING + TOLERANCE) / (size * LEADING));
        int end = Math.max(next, Math.min(cell.lines().size(), next + room));
        boolean filled = cell.lines().subList(next, end).stream()
                .anyMatch(line -> !line.line().text().isBlank());
        var sheet = pages.sheet();
        sheet.into(slot, () -> {
            sheet.mark(null, () -> sheet.frame(cell.x(), top, cell.width(), bottom - top, RULE));
            drawLines(sheet, end);
        });
        if (filled) {
            cell.elements().forEach(pages::note);
        }
        boolean drawn = end > next;
        next = end;
        return drawn;
    }

    private void drawLines(Sheet sheet, int end) {
        float height = size * LEADING;
        float base = top + PADDING + TextPiece.baseline(size, height);
        for (var line : cell.lines().subList(next, end)) {
            if (!line.line().runs().isEmpty()) {
                float y = base;
                sheet.mark(line.tag(), () -> sheet.text(line.line(), x(line.line()), y, size));
            }
            base += height;
        }
    }

    private float x(Line line) {
        float room = Math.max(0, cell.width() - 2 * PADDING - line.width() * size / Typeface.UNITS);
        float shift = switch (cell.align()) {
            case LEFT -> 0;
            case CENTER -> room / 2;
            case RIGHT -> room;
        };
        return cell.x() + PADDING + shift;
    }
}
