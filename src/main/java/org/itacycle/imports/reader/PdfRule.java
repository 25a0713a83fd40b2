package org.itacycle.imports.reader;

/** A straight line on a page, in points from its upper left corner; {@code at} is its y if it lies, its x if it stands. */
record PdfRule(boolean lies, double at, double from, double to) {

    double length() {
        return to - from;
    }
}
