package org.itacycle.imports.reader;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters of a page; where the file tells the text of several signs together, that text stands for them. */
final class PdfGlyphCollector {

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Deque<Marked> marked = new ArrayDeque<>();

    /** A marked part of the page: the text told for it, if any, and how many glyphs came before. */
    private record Marked(@Nullable String text, int before) {}

    void begin(@Nullable String actualText) {
        marked.push(new Marked(actualText, glyphs.size()));
    }

    void end() {
        if (marked.isEmpty()) {
            return;
        }
        Marked part = marked.pop();
        if (part.text() == null || part.before() >= glyphs.size()) {
            return;
        }
        List<PdfGlyph> signs = glyphs.subList(part.before(), glyphs.size());
        PdfGlyph first = signs.get(0);
        boolean oneLine = signs.stream().allMatch(sign -> Math.abs(sign.baseline() - first.baseline()) < first.size());
        if (oneLine) {
            double left = signs.stream().mapToDouble(PdfGlyph::left).min().orElse(first.left());
            double right = signs.stream().mapToDouble(PdfGlyph::right).max().orElse(first.right());
            PdfGlyph whole = new PdfGlyph(part.text(), left, right, first.baseline(), first.size());
            signs.clear();
            glyphs.add(whole);
        }
    }

    /** Letters between two points of a line; upright text, which only decorates, is left out. */
    void add(@Nullable String text, Point2D start, Point2D stop, double size) {
        boolean lies = Math.abs(stop.getY() - start.getY()) <= Math.abs(stop.getX() - start.getX()) + 0.01;
        if (!lies) {
            return;
        }
        String letters = text == null ? "" : text;
        double left = Math.min(start.getX(), stop.getX());
        double right = Math.max(start.getX(), stop.getX());
        glyphs.add(new PdfGlyph(letters, left, right, start.getY(), Math.abs(size)));
    }

    List<PdfGlyph> all() {
        return List.copyOf(glyphs);
    }
}
