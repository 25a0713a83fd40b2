package org.itacycle.document.type;

import java.util.List;

/**
 * A line of set text. {@code text} is what it reads, with the space at which it was broken; {@code width} leaves that space
 * out. Lengths are thousandths of the size.
 */
public record Line(List<Run> runs, float width, String text) {

    public static final Line EMPTY = new Line(List.of(), 0, "");

    public Line {
        runs = List.copyOf(runs);
    }

    /** Shapes of one weight beginning at {@code x}. */
    public record Run(Glyphs glyphs, Typeface face, float x) {}
}
