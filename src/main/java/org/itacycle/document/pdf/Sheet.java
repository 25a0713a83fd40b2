package org.itacycle.document.pdf;

import java.awt.Color;
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

    /** Shifts that no printer shows are left out, in thousandths of the size. */
    private static final float INVISIBLE = 0.05f;

    private final int index;
    private final float height;
    private final Fonts fonts;
    private final List<StringBuilder> slots = new ArrayList<>();
    private final List<Tag> owners = new ArrayList<>();
    private StringBuilder content = new StringBuilder();

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
            raw("/Artifact BMC\n");
        } else {
            raw("/" + tag.type() + " <</MCID " + owners.size() + ">> BDC\n");
            tag.add(new Tag.Content(index, owners.size()));
            owners.add(tag);
        }
        drawing.run();
        raw("EMC\n");
    }

    /** A line whose base stands at {@code y}; its text comes back as it was typed. */
    void text(Line line, float x, float y, float size) {
        if (line.runs().isEmpty()) {
            return;
        }
        raw("/Span <</ActualText <FEFF" + HEX.formatHex(line.text().getBytes(StandardCharsets.UTF_16BE)));
        raw(">>> BDC\nBT\n");
        Typeface face = null;
        float pen = 0;
        for (var run : line.runs()) {
            if (run.face() != face) {
                face = run.face();
                pen = run.x();
                raw("/" + face.fontName() + " " + number(size) + " Tf ");
                draw("Tm", 1, 0, 0, 1, x + pen * size / Typeface.UNITS, height - y);
            }
            pen = show(run, pen, size);
        }
        raw("ET\nEMC\n");
    }

    /** What is filled and drawn inside has the colour. */
    void colored(Color color, Runnable drawing) {
        var rgb = color.getRGBColorComponents(null);
        raw("q ");
        draw("rg", rgb);
        draw("RG", rgb);
        drawing.run();
        raw("Q\n");
    }

    void image(String name, float x, float y, float width, float imageHeight) {
        raw("q ");
        draw("cm", width, 0, 0, imageHeight, x, height - y - imageHeight);
        raw("/" + name + " Do Q\n");
    }

    /** Operators as they are, such as an outline; their origin is the page's lower left corner. */
    void raw(String operators) {
        content.append(operators);
    }

    void box(float x, float y, float width, float boxHeight) {
        draw("re f", x, height - y - boxHeight, width, boxHeight);
    }

    void frame(float x, float y, float width, float boxHeight, float thickness) {
        draw("w", thickness);
        draw("re S", x, height - y - boxHeight, width, boxHeight);
    }

    void rule(float fromX, float fromY, float toX, float toY, float thickness) {
        draw("w", thickness);
        draw("m", fromX, height - fromY);
        draw("l S", toX, height - toY);
    }

    void dotted(float fromX, float toX, float y) {
        raw("q 1 J [0 2.4] 0 d ");
        rule(fromX, y, toX, y, 0.8f);
        raw("Q\n");
    }

    byte[] bytes() {
        return String.join("", slots).getBytes(StandardCharsets.US_ASCII);
    }

    /** The tags of the page's marked contents, by their numbers. */
    List<Tag> owners() {
        return owners;
    }

    private float show(Line.Run run, float from, float size) {
        var font = fonts.of(run.face());
        float pen = from;
        float rise = 0;
        raw("[");
        for (var glyph : run.glyphs().glyphs()) {
            if (glyph.y() != rise) {
                rise = glyph.y();
                raw("]TJ ");
                draw("Ts", rise * size / Typeface.UNITS);
                raw("[");
            }
            pen = show(font, glyph, run.x(), pen);
        }
        raw(rise == 0 ? "]TJ\n" : "]TJ 0 Ts\n");
        return pen;
    }

    /**
     * A mark that is shifted back over its letter advances the pen to where it was: readers that guess words by gaps
     * would see one behind it.
     */
    private float show(EmbeddedFont font, Glyph glyph, float start, float pen) {
        float place = start + glyph.x();
        float back = pen - place;
        if (Math.abs(back) > INVISIBLE) {
            raw(number(back));
        }
        float own = font.advance(glyph.code());
        float advance = own == 0 && back > INVISIBLE ? back : own;
        raw("<" + HEX.toHexDigits((char) font.code(glyph, advance)) + ">");
        return place + Math.round(advance);
    }

    private void draw(String operator, float... operands) {
        for (float operand : operands) {
            content.append(number(operand)).append(' ');
        }
        content.append(operator).append('\n');
    }

    /** Two decimals, which is less than a dot of any printer. */
    private static String number(float value) {
        int hundredths = Math.round(value * 100);
        int rest = Math.abs(hundredths % 100);
        var whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        return rest == 0 ? whole : whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
