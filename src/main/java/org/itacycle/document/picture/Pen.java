package org.itacycle.document.picture;

import java.awt.Color;

/** Draws lines, boxes and words on a surface whose unit is a millimetre. */
public interface Pen {

    void line(double x1, double y1, double x2, double y2, Color colour);

    void box(double x, double y, double width, double height, Color colour);

    /** Writes to the right of the place, in the middle of the height; answers where the words end. */
    double text(String words, double x, double y);

    /** Writes to the left of the place, on as many lines as the width asks for. */
    void label(String words, double right, double middle, double width);
}
