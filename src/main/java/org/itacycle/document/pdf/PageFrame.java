package org.itacycle.document.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.function.BiFunction;
import org.itacycle.document.Paper;
import org.itacycle.document.type.Printable;
import org.itacycle.document.type.Typeface;
import org.itacycle.document.type.Typesetter;

/** What stands around and under the text of every page: its number, and the mark of a draft. */
final class PageFrame {

    private static final float NUMBER_SIZE = 9.5f;
    private static final float NUMBER_FROM_EDGE = 10 * Format.MILLIMETRE;
    private static final float MARK_SIZE = 190;
    private static final float MARK_WIDTH = 0.75f;
    private static final int LONGEST_MARK = 60;
    private static final Color MARK = new Color(0xEBEBEB);

    private PageFrame() {}

    /** To be drawn before anything else, so that the text stands on it. */
    static String mark(Paper paper, Format format) {
        var text = paper.mark() == null ? "" : Printable.of(paper.mark()).replace('\n', ' ');
        if (text.isBlank()) {
            return "";
        }
        var shape = Typeface.BOLD.outline(text.substring(0, Math.min(text.length(), LONGEST_MARK)));
        var bounds = shape.getBounds2D();
        double diagonal = Math.hypot(format.width(), format.height());
        double scale = Math.min(MARK_SIZE / Typeface.UNITS, diagonal * MARK_WIDTH / bounds.getWidth());
        var place = AffineTransform.getTranslateInstance(format.width() / 2, format.height() / 2);
        place.rotate(Math.atan2(format.height(), format.width()));
        place.scale(scale, -scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return Outline.filled(shape, place);
    }

    /** A letter of one page has no number. */
    static void number(Pages pages, Paper paper, Typesetter typesetter, BiFunction<String, String, String> pageOf) {
        int count = pages.sheets().size();
        if (count == 1 && paper.format() == Paper.Format.PORTRAIT) {
            return;
        }
        var format = pages.format();
        float y = format.height() - NUMBER_FROM_EDGE;
        for (var sheet : pages.sheets()) {
            var number = paper.numerals().of(sheet.index() + 1);
            var line = typesetter.line(pageOf.apply(number, paper.numerals().of(count)), Typeface.REGULAR);
            float width = line.width() * NUMBER_SIZE / Typeface.UNITS;
            sheet.mark(null, () -> sheet.text(line, format.width() - format.right() - width, y, NUMBER_SIZE));
        }
    }

    static void draw(Sheet sheet, String mark) {
        if (!mark.isEmpty()) {
            sheet.mark(null, () -> sheet.colored(MARK, () -> sheet.raw(mark)));
        }
    }
}
