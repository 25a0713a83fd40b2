package org.itacycle.document.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines, boxes and words in graphics whose unit is a millimetre. Words are drawn as outlines, so that marks stay in place. */
final class ChartPen implements Pen {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** Fonts are laid out large and drawn small, because their metrics are rounded at the size of millimetres. */
    private static final float LAYOUT = 100;

    private static final double LETTERS = 3.15;
    private static final double LINE = 3.9;
    private static final double MIDDLE = 0.33;

    private final Graphics2D graphics;

    ChartPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(0.2f));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void box(double x, double y, double width, double height, Color colour) {
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public double text(String words, double x, double y) {
        if (words.isEmpty()) {
            return x;
        }
        var layout = new TextLayout(words, ChartFonts.REGULAR.deriveFont(LAYOUT), graphics.getFontRenderContext());
        draw(layout, x, y + LETTERS * MIDDLE);
        return x + width(layout);
    }

    @Override
    public void label(String words, double right, double middle, double width) {
        var lines = lines(words, width);
        double y = middle - (lines.size() - 1) * LINE / 2 + LETTERS * MIDDLE;
        for (var line : lines) {
            draw(line, right - width(line), y);
            y += LINE;
        }
    }

    private List<TextLayout> lines(String words, double width) {
        var lines = new ArrayList<TextLayout>();
        if (words.isEmpty()) {
            return lines;
        }
        var text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, ChartFonts.REGULAR.deriveFont(LAYOUT));
        var measurer = new LineBreakMeasurer(
                text.getIterator(), BreakIterator.getLineInstance(THAI), graphics.getFontRenderContext());
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout((float) (width * LAYOUT / LETTERS)));
        }
        return lines;
    }

    private void draw(TextLayout layout, double x, double baseline) {
        var old = graphics.getTransform();
        graphics.translate(x, baseline);
        graphics.scale(LETTERS / LAYOUT, LETTERS / LAYOUT);
        graphics.setColor(Color.BLACK);
        graphics.fill(layout.getOutline(null));
        graphics.setTransform(old);
    }

    private static double width(TextLayout layout) {
        return layout.getAdvance() * LETTERS / LAYOUT;
    }
}
