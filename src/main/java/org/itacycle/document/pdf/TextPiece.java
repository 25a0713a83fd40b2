package org.itacycle.document.pdf;

import java.util.List;
import org.itacycle.document.Block.Align;
import org.itacycle.document.type.Line;
import org.itacycle.document.type.Typeface;
import org.jspecify.annotations.Nullable;

/** One line of text in a field of the page. */
record TextPiece(
        Line line,
        float size,
        float height,
        float width,
        Align align,
        float indent,
        @Nullable Tag tag) implements Piece {

    /** From one line to the next, as part of the size: room for marks over marks. */
    static final float LEADING = 1.42f;

    /** Lines under each other. */
    static List<TextPiece> of(List<Line> lines, float size, float width, Align align, @Nullable Tag tag) {
        return lines.stream()
                .map(line -> new TextPiece(line, size, size * LEADING, width, align, 0, tag))
                .toList();
    }

    @Override
    public void draw(Sheet sheet, float x, float y) {
        float room = width - indent - line.width() * size / Typeface.UNITS;
        float shift = switch (align) {
            case LEFT -> 0;
            case CENTER -> room / 2;
            case RIGHT -> room;
        };
        sheet.mark(tag, () -> sheet.text(line, x + indent + Math.max(0, shift), y + baseline(size, height), size));
    }

    /** Where the letters stand in a line of that height. */
    static float baseline(float size, float height) {
        float ascent = Typeface.REGULAR.ascent() * size / Typeface.UNITS;
        float descent = Typeface.REGULAR.descent() * size / Typeface.UNITS;
        return (height - ascent - descent) / 2 + ascent;
    }
}
