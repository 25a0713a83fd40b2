package org.itacycle.imports.reader;

/**
 * Some letters on a page and where they stand, in points from the upper left corner of the page as people see it;
 * {@code baseline} is the line they stand on, {@code size} the height of their font.
 */
record PdfGlyph(String text, double left, double right, double baseline, double size) {

    double middle() {
        return (left + right) / 2;
    }

    /** Together with a mark or space that belongs to it. */
    PdfGlyph with(PdfGlyph more) {
        double end = more.isBlank() ? right : Math.max(right, more.right);
        return new PdfGlyph(text + more.text, left, end, baseline, size);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
