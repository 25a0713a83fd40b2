package org.itacycle.document.pdf;

import org.itacycle.document.Paper;

/** Sizes of a page and its type, in points. Letters keep the margins of the regulation on correspondence. */
record Format(float width, float height, float left, float right, float top, float bottom, float body, float table) {

    static final float MILLIMETRE = 72 / 25.4f;

    private static final float SHORT = 210 * MILLIMETRE;
    private static final float LONG = 297 * MILLIMETRE;

    static Format of(Paper.Format format) {
        return switch (format) {
            case PORTRAIT -> upright(30, 20, 20, 20, 12, 10.5f);
            case LANDSCAPE -> wide(18, 18, 17, 19, 11.5f, 10);
        };
    }

    float textWidth() {
        return width - left - right;
    }

    /** Where the text area ends. */
    float floor() {
        return height - bottom;
    }

    float textHeight() {
        return height - top - bottom;
    }

    private static Format upright(float left, float right, float top, float bottom, float body, float table) {
        return new Format(
                SHORT, LONG, left * MILLIMETRE, right * MILLIMETRE, top * MILLIMETRE, bottom * MILLIMETRE, body, table);
    }

    private static Format wide(float left, float right, float top, float bottom, float body, float table) {
        return new Format(
                LONG, SHORT, left * MILLIMETRE, right * MILLIMETRE, top * MILLIMETRE, bottom * MILLIMETRE, body, table);
    }
}
