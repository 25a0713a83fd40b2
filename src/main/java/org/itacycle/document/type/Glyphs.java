package org.itacycle.document.type;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/** A shaped piece of text, from left to right; {@code advance} is its length. */
public record Glyphs(List<Glyph> glyphs, float advance) {

    /** What the JDK answers for letters that are not drawn. */
    private static final int INVISIBLE = 0xFFFE;

    public Glyphs {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * One shape of the font at its place, in thousandths of the size, {@code y} upwards. The texts of all glyphs read one
     * after the other are the text; a shape that has no letter of its own has an empty one.
     */
    public record Glyph(int code, float x, float y, String text) {}

    static Glyphs of(String text, GlyphVector shaped) {
        int count = shaped.getNumGlyphs();
        var glyphs = new ArrayList<Glyph>(count);
        for (int from = 0; from < count; ) {
            int to = clusterEnd(shaped, from);
            int start = shaped.getGlyphCharIndex(from);
            int end = to < count ? shaped.getGlyphCharIndex(to) : text.length();
            addCluster(glyphs, shaped, from, to, text.substring(start, Math.max(start, end)));
            from = to;
        }
        return new Glyphs(glyphs, (float) shaped.getGlyphPosition(count).getX());
    }

    private static int clusterEnd(GlyphVector shaped, int from) {
        int to = from + 1;
        while (to < shaped.getNumGlyphs() && shaped.getGlyphCharIndex(to) <= shaped.getGlyphCharIndex(from)) {
            to++;
        }
        return to;
    }

    /** The last letter belongs to the last shape: of ำ the circle has no letter, the stroke has all. */
    private static void addCluster(List<Glyph> glyphs, GlyphVector shaped, int from, int to, String text) {
        int split = text.length();
        var texts = new String[to - from];
        for (int at = to - 1; at >= from; at--) {
            int start = at == from || split == 0 ? 0 : text.offsetByCodePoints(split, -1);
            texts[at - from] = text.substring(at == from ? 0 : start, split);
            split = start;
        }
        for (int at = from; at < to; at++) {
            if (shaped.getGlyphCode(at) < INVISIBLE) {
                var place = shaped.getGlyphPosition(at);
                glyphs.add(new Glyph(
                        shaped.getGlyphCode(at), (float) place.getX(), (float) -place.getY(), texts[at - from]));
            }
        }
    }
}
