package org.itacycle.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.itacycle.document.type.Glyphs.Glyph;
import org.itacycle.document.type.Line;
import org.itacycle.document.type.Typeface;
import org.jspecify.annotations.Nullable;

/** One page while it is drawn. Places are points from the page's upper left corner. */
final class Sheet {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int index;
    private final float height;
    private final Fonts fonts;
    private final List<StringBuilder> slots = new ArrayList<>();
    private StringBuilder content = new StringBuilder();
    private final List<Tag> contents = new ArrayList<>();

    Sheet(int index, float height, Fonts fonts) {
        this.index = index;
        this.height = height;
        this.fonts = fonts;
        slots.add(content);
    }

    int index() {
        return index;
    }

    /** Keeps a place in the order of the content for what is drawn later. */
    StringBuilder slot() {
        var slot = new StringBuilder();
        slots.add(slot);
        content = new StringBuilder();
        slots.add(content);
        return slot;
    }

    /** Draws at the place that was kept. */
    void into(StringBuilder slot, Runnable drawing) {
        var end = content;
        content = slot;
        drawing.run();
        content = end;
    }

    /** What is drawn belongs to the tag; without one it is decoration, which is not read. */
    void mark(@Nullable Tag tag, Runnable drawing) {
        if (tag == null) {
            content.append("/Artifact BMC\n");
        } else {
            content.append('/')
                    .append(tag.type())
                    .append(" <</MCID ")
                    .append(contents.size())
                    .append(">> BDC\n");
            tag.add(new Tag.Content(index, contents.size()));
            contents.add(tag);
        }
        drawing.run();
        content.append("EMC\n");
    }

    /** A line whose base stands at {@code y}; its text comes back as it was typed. */
    void text(Line line, float x, float y, float size) {
        if (line.runs().isEmpty()) {
            return;
        }
        content.append("/Span <</ActualText <FEFF")
                .append(HEX.formatHex(line.text().getBytes(StandardCharsets.UTF_16BE)))
                .append(">>> BDC\nBT\n");
        Typeface face = null;
        float pen = 0;
        for (var run : line.runs()) {
            if (run.face() != face) {
                face = run.face();
                pen = run.x();
                content.append("/")
                        .append(face.fontName())
                        .append(' ')
                        .append(number(size))
                        .append(" Tf 1 0 0 1 ");
                point(x + pen * size / Typeface.UNITS, y).append("Tm\n");
            }
            pen = show(run, pen, size);
        }
        content.append("ET\nEMC\n");
    }

    void color(float red, float green, float blue) {
        content.append(number(red))
                .append(' ')
                .append(number(green))
                .append(' ')
                .append(number(blue));
        content.append(" rg\n");
    }

    void box(float x, float y, float width, float boxHeight) {
        point(x, y + boxHeight)
                .append(number(width))
                .append(' ')
                .append(number(boxHeight))
                .append(" re f\n");
    }

    void frame(float x, float y, float width, float boxHeight, float thickness) {
        content.append(number(thickness)).append(" w ");
        point(x, y + boxHeight)
                .append(number(width))
                .append(' ')
                .append(number(boxHeight))
                .append(" re S\n");
    }

    void rule(float fromX, float fromY, float toX, float toY, float thickness) {
        content.append(number(thickness)).append(" w ");
        point(fromX, fromY).append("m ");
        point(toX, toY).append("l S\n");
    }

    void dotted(float fromX, float toX, float y) {
        content.append("q 1 J [0 2.4] 0 d ");
        rule(fromX, y, toX, y, 0.8f);
        content.append("Q\n");
    }

    byte[] bytes() {
        return String.join("", slots).getBytes(StandardCharsets.US_ASCII);
    }

    /** The owners of the page's marked contents, by their numbers. */
    List<Tag> contents() {
        return contents;
    }

    private float show(Line.Run run, float from, float size) {
        var font = fonts.of(run.face());
        float pen = from;
        float rise = 0;
        content.append('[');
        for (var glyph : run.glyphs().glyphs()) {
            if (glyph.y() != rise) {
                rise = glyph.y();
                content.append("]TJ ")
                        .append(number(rise * size / Typeface.UNITS))
                        .append(" Ts [");
            }
            pen = show(font, glyph, run.x(), pen);
        }
        content.append("]TJ\n");
        if (rise != 0) {
            content.append("0 Ts\n");
        }
        return pen;
    }

    private float show(EmbeddedFont font, Glyph glyph, float start, float pen) {
        float move = pen - start - glyph.x();
        if (Math.abs(move) > 0.05f) {
            content.append(number(move));
        }
        content.append('<').append(HEX.toHexDigits((char) font.code(glyph))).append('>');
        return start + glyph.x() + font.advance(glyph.code());
    }

    private StringBuilder point(float x, float y) {
        return content.append(number(x)).append(' ').append(number(height - y)).append(' ');
    }

    /** Two decimals, which is a thirtieth of a dot of a printer. */
    private static String number(float value) {
        int hundredths = Math.round(value * 100);
        int rest = Math.abs(hundredths % 100);
        var sign = hundredths < 0 ? "-" : "";
        var whole = sign + Math.abs(hundredths / 100);
        return rest == 0 ? whole : whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
