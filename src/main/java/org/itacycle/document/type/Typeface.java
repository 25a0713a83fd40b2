package org.itacycle.document.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The typeface of all documents in its two weights. The JDK shapes it: marks over marks and ำ need the font's own rules.
 */
public enum Typeface {
    REGULAR("Sarabun-Regular"),
    BOLD("Sarabun-Bold");

    /** Shapes are measured in thousandths of the size. */
    public static final int UNITS = 1000;

    private final String fontName;
    private final byte[] file;
    private final Font font;
    private final float ascent;
    private final float descent;

    Typeface(String fontName) {
        this.fontName = fontName;
        this.file = read("/fonts/" + fontName + ".ttf");
        this.font = font(file);
        var metrics = font.getLineMetrics("ก", exact());
        this.ascent = metrics.getAscent();
        this.descent = metrics.getDescent();
    }

    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The text as shapes; it has no line end. A letter that the font lacks becomes its empty box. */
    public Glyphs shape(String text) {
        var letters = text.toCharArray();
        return Glyphs.of(text, font.layoutGlyphVector(exact(), letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT));
    }

    /** The shapes of a text as one outline, in thousandths of the size, {@code y} downwards. */
    public Shape outline(String text) {
        var letters = text.toCharArray();
        return font.layoutGlyphVector(exact(), letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline();
    }

    /** The typeface for drawing with the JDK. */
    public Font font(float size) {
        return font.deriveFont(size);
    }

    public String fontName() {
        return fontName;
    }

    /** The TrueType file. */
    public byte[] file() {
        return file.clone();
    }

    /** How far letters with their marks rise over the line, in thousandths of the size. */
    public float ascent() {
        return ascent;
    }

    /** How far letters with their marks hang under the line, in thousandths of the size. */
    public float descent() {
        return descent;
    }

    private static FontRenderContext exact() {
        return new FontRenderContext(null, false, true);
    }

    private static byte[] read(String path) {
        try (var stream = Typeface.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the font is missing: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) UNITS)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException | FontFormatException problem) {
            throw new IllegalStateException("the font cannot be read", problem);
        }
    }
}
