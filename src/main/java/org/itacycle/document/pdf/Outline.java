package org.itacycle.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Shapes as a PDF draws them. Letters drawn so are no text: nobody finds or copies them. */
final class Outline {

    private static final String[] OPERATORS = {"m", "l", "c", "c", "h"};

    private final StringBuilder operators = new StringBuilder();
    private final double[] last = new double[2];

    private Outline() {}

    /** The filled shape, moved by the transformation to the page's coordinates, which grow upwards. */
    static String filled(Shape shape, AffineTransform place) {
        var outline = new Outline();
        var numbers = new double[6];
        for (var path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            outline.append(path.currentSegment(numbers), numbers);
        }
        return outline.operators.append("f\n").toString();
    }

    private void append(int kind, double[] numbers) {
        int count = switch (kind) {
            case PathIterator.SEG_QUADTO -> cubic(numbers);
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 2;
        };
        for (int at = 0; at < count; at++) {
            operators.append(String.format(Locale.ROOT, "%.2f ", numbers[at]));
        }
        operators.append(OPERATORS[kind]).append('\n');
        if (count > 0) {
            System.arraycopy(numbers, count - 2, last, 0, 2);
        }
    }

    /** Curves with one control point, as TrueType has, become those with two, which is all that PDF has. */
    private int cubic(double[] numbers) {
        double controlX = numbers[0];
        double controlY = numbers[1];
        double endX = numbers[2];
        double endY = numbers[3];
        numbers[0] = last[0] + (controlX - last[0]) * 2 / 3;
        numbers[1] = last[1] + (controlY - last[1]) * 2 / 3;
        numbers[2] = endX + (controlX - endX) * 2 / 3;
        numbers[3] = endY + (controlY - endY) * 2 / 3;
        numbers[4] = endX;
        numbers[5] = endY;
        return 6;
    }
}
