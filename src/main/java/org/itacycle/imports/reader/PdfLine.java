package org.itacycle.imports.reader;

/**
 * A line of text on a page, in points from its upper left corner. {@code from} and {@code to} are where lines of its
 * column begin and end at most, {@code firstWord} how wide what must not be torn at its beginning is.
 */
record PdfLine(
        String text,
        boolean endsWithSpace,
        double left,
        double right,
        double baseline,
        double size,
        double firstWord,
        double from,
        double to) {

    PdfLine within(double newFrom, double newTo) {
        return new PdfLine(text, endsWithSpace, left, right, baseline, size, firstWord, newFrom, newTo);
    }

    /** How much room it leaves: on both sides where it stands in the middle. */
    double room() {
        double before = left - from;
        double behind = to - right;
        boolean centred = before > size && Math.abs(before - behind) < size;
        return centred ? before + behind : behind;
    }
}
