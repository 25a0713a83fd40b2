package org.itacycle.imports.interpretation.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.itacycle.calendar.ThaiDates;

/** Texts of foreign documents made comparable: one kind of digit, of space and of Thai vowel. */
public final class Wording {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** NIKHAHIT and SARA AA are written for SARA AM by PDF files, with a tone mark between them. */
    private static final Pattern SPLIT_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

    private Wording() {}

    /** With Arabic digits and single spaces; line feeds become spaces too. */
    public static String plain(String text) {
        return SPACES.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** With Arabic digits, but the line feeds kept. */
    public static String lines(String text) {
        return ThaiDates.arabicDigits(unified(text));
    }

    /** The same letters for every way in which a file may write them; digits and spaces stay. */
    public static String unified(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return SPLIT_AM.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll("$1\u0E33");
    }

    /** For comparing: letters and digits only, in lower case. */
    public static String essence(String text) {
        return NO_WORD.matcher(plain(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether the text says nothing: blank, or only dashes and dots. */
    public static boolean saysNothing(String text) {
        return essence(text).isEmpty();
    }
}
