package org.itacycle.imports.reader;

import java.util.regex.Pattern;

/** The same letters, however a program stored them: one form of sara am, no invisible signs, one kind of space and line. */
public final class Letters {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF\u0000-\u0008\u000E-\u001F]");
    private static final Pattern SPACE = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u3000]");
    /** Nikhahit and aa are sara am taken apart; a tone mark between them stands before it. */
    private static final Pattern SARA_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");
    /** The same with the tone mark typed first. */
    private static final Pattern SARA_AM_AFTER_TONE = Pattern.compile("([\u0E48-\u0E4B])\u0E4D\u0E32");

    private static final Pattern SARA_E_TWICE = Pattern.compile("\u0E40\u0E40");
    /** A tone mark that a program stored before the vowel it stands on or above. */
    private static final Pattern TONE_FIRST = Pattern.compile("([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E3A])");
    /** Where old Thai fonts keep shifted marks, from U+F700 on, and what they mean. */
    private static final String SHIFTED =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
                    + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private static final Pattern SHIFTED_MARK = Pattern.compile("[\uF700-\uF71A]");

    private Letters() {}

    public static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        return thai(SPACE.matcher(visible).replaceAll(" "));
    }

    /** Thai letters in the one order of the standard: consonant, vowel mark, tone mark, sara am whole. */
    static String thai(String text) {
        String known = SHIFTED_MARK
                .matcher(text)
                .replaceAll(mark -> String.valueOf(SHIFTED.charAt(mark.group().charAt(0) - '\uF700')));
        String ordered = TONE_FIRST.matcher(known).replaceAll("$2$1");
        String joined = SARA_AM_AFTER_TONE.matcher(ordered).replaceAll("$1\u0E33");
        return SARA_E_TWICE
                .matcher(SARA_AM.matcher(joined).replaceAll("$1\u0E33"))
                .replaceAll("\u0E41");
    }
}
