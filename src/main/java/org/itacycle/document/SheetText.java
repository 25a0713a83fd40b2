package org.itacycle.document;

import java.util.regex.Pattern;

/** How texts stand in the cells of a workbook. */
public final class SheetText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final float LINE_POINTS = 25;
    private static final float HIGHEST_POINTS = 409;

    private SheetText() {}

    /** The text as it is stored: what looks like an escaped letter of the format is escaped itself. */
    public static String stored(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** How many lines the text needs in a column of this width in letters. */
    public static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + letters(line) / width).sum();
    }

    /** The height of a row of so many lines, in points; programs do not all fit rows to their texts by themselves. */
    public static float height(int lines) {
        return Math.min(Math.max(1, lines) * LINE_POINTS, HIGHEST_POINTS);
    }

    /** The letters that take room: Thai vowels and tone marks above and below do not. */
    private static int letters(String line) {
        return (int) line.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }
}
