package org.itacycle.notification;

/** Texts on their way into a mail or a row: what may not stand in a header, and what no database stores. */
final class MailText {

    private static final int SHORT = 200;

    private MailText() {}

    /** Whether a header made of the text could become two. */
    static boolean breaksLines(String text) {
        return text.codePoints().anyMatch(MailText::control);
    }

    /** The text on one line. */
    static String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> control(point) ? ' ' : point)
                .filter(MailText::storable)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** The beginning of the text on one line. */
    static String shortLine(String text) {
        var line = line(text);
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + " …";
    }

    /** The text without what no database stores. */
    static String stored(String text) {
        if (text.chars().noneMatch(MailText::doubtful)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(MailText::storable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean control(int point) {
        var type = Character.getType(point);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Few texts have one of these; the others need not be copied letter by letter. */
    private static boolean doubtful(int letter) {
        return letter == 0 || Character.isSurrogate((char) letter);
    }

    private static boolean storable(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }
}
