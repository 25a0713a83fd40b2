package org.itacycle.document.pdf;

import java.util.function.BiFunction;
import org.itacycle.document.Paper;
import org.itacycle.document.type.Typeface;
import org.itacycle.document.type.Typesetter;

/** What stands around the text of every page: its number. A letter of one page has none. */
final class PageFrame {

    private static final float SIZE = 9.5f;

    private PageFrame() {}

    static void draw(Pages pages, Paper paper, Typesetter typesetter, BiFunction<String, String, String> pageOf) {
        int count = pages.sheets().size();
        if (count == 1 && paper.format() == Paper.Format.PORTRAIT) {
            return;
        }
        var format = pages.format();
        float y = format.height() - 9 * Format.MILLIMETRE;
        for (var sheet : pages.sheets()) {
            var number = paper.numerals().of(sheet.index() + 1);
            var line = typesetter.line(pageOf.apply(number, paper.numerals().of(count)), Typeface.REGULAR);
            float width = line.width() * SIZE / Typeface.UNITS;
            sheet.mark(null, () -> sheet.text(line, format.width() - format.right() - width, y, SIZE));
        }
    }
}
