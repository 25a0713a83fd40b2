package org.itacycle.document.type;

/** Text as a page can show it. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * The text without what has no shape and can turn or hide other letters: control and format characters, joiners,
     * variation selectors, halves of characters. Line ends become one '\n', a tab becomes a space.
     */
    public static String of(String text) {
        var result = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(letter -> append(result, letter));
        return result.toString();
    }

    private static void append(StringBuilder result, int letter) {
        switch (letter) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> result.append('\n');
            case '\t' -> result.append(' ');
            default -> {
                if (isShown(letter)) {
                    result.appendCodePoint(Character.getType(letter) == Character.SURROGATE ? REPLACEMENT : letter);
                }
            }
        }
    }

    private static boolean isShown(int letter) {
        if ((letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF)) {
            return false;
        }
        int type = Character.getType(letter);
        return type != Character.CONTROL && type != Character.FORMAT;
    }
}
