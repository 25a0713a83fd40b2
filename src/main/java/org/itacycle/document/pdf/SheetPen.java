package org.itacycle.document.pdf;

import static org.itacycle.document.pdf.Format.MILLIMETRE;

import java.awt.Color;
import org.itacycle.document.picture.Pen;
import org.itacycle.document.type.Line;
import org.itacycle.document.type.Typeface;
import org.itacycle.document.type.Typesetter;

/** Draws pictures on a page as lines and letters, sharp at every size. */
final class SheetPen implements Pen {

    private static final float SIZE = 9;
    private static final float LEADING = 1.3f;
    private static final float MIDDLE = 0.3f;
    private static final float THIN = 0.5f;

    private final Sheet sheet;
    private final float left;
    private final float top;
    private final Typesetter typesetter;

    SheetPen(Sheet sheet, float left, float top, Typesetter typesetter) {
        this.sheet = sheet;
        this.left = left;
        this.top = top;
        this.typesetter = typesetter;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Color colour) {
        sheet.colored(colour, () -> sheet.rule(x(x1), y(y1), x(x2), y(y2), THIN));
    }

    @Override
    public void box(double x, double y, double width, double height, Color colour) {
        sheet.colored(colour, () -> sheet.box(x(x), y(y), (float) width * MILLIMETRE, (float) height * MILLIMETRE));
    }

    @Override
    public double text(String words, double x, double y) {
        var line = typesetter.line(words, Typeface.REGULAR);
        sheet.text(line, x(x), y(y) + SIZE * MIDDLE, SIZE);
        return x + width(line) / MILLIMETRE;
    }

    @Override
    public void label(String words, double right, double middle, double width) {
        var lines = typesetter.lines(words, Typeface.REGULAR, (float) width * MILLIMETRE * Typeface.UNITS / SIZE);
        float y = y(middle) - (lines.size() - 1) * SIZE * LEADING / 2 + SIZE * MIDDLE;
        for (var line : lines) {
            sheet.text(line, x(right) - width(line), y, SIZE);
            y += SIZE * LEADING;
        }
    }

    private static float width(Line line) {
        return line.width() * SIZE / Typeface.UNITS;
    }

    private float x(double millimetres) {
        return left + (float) millimetres * MILLIMETRE;
    }

    private float y(double millimetres) {
        return top + (float) millimetres * MILLIMETRE;
    }
}
