package org.itacycle.calendar;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;

/** Days as a Thai office writes them: Buddhist Era, with Thai or Arabic digits. Inside, days stay ISO. */
public final class ThaiDates {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final char THAI_ZERO = '๐';
    private static final int BUDDHIST_ERA = 543;

    private static final DateTimeFormatter LONG = pattern("d MMMM y", THAI_ZERO);
    private static final DateTimeFormatter SHORT = pattern("d MMM yy", THAI_ZERO);
    private static final DateTimeFormatter LONG_ARABIC = pattern("d MMMM y", '0');
    private static final DateTimeFormatter SHORT_ARABIC = pattern("d MMM yy", '0');

    private ThaiDates() {}

    /** For example ๑๕ ตุลาคม ๒๕๖๘. */
    public static String longDate(LocalDate day) {
        return LONG.format(day);
    }

    /** For example ๑๕ ต.ค. ๖๘. */
    public static String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    /** For example 15 ตุลาคม 2568. */
    public static String longArabic(LocalDate day) {
        return LONG_ARABIC.format(day);
    }

    /** For example 15 ต.ค. 68. */
    public static String shortArabic(LocalDate day) {
        return SHORT_ARABIC.format(day);
    }

    /** The Buddhist-Era calendar year of the day, for example 2568; not the fiscal year. */
    public static int year(LocalDate day) {
        return day.getYear() + BUDDHIST_ERA;
    }

    /** The common-era year of a Buddhist-Era one, for example 2026 for 2569. */
    public static int commonEra(int buddhistYear) {
        return buddhistYear - BUDDHIST_ERA;
    }

    /** The number with Thai digits. */
    public static String thaiDigits(int number) {
        return thaiDigits(Integer.toString(number));
    }

    /** The text with every Arabic digit as a Thai one. */
    public static String thaiDigits(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    /** The text with every Thai digit as an Arabic one. */
    public static String arabicDigits(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    private static String shift(String text, char from, char to) {
        var result = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean digit = character >= from && character <= from + 9;
            result.append(digit ? (char) (character - from + to) : character);
        }
        return result.toString();
    }

    private static DateTimeFormatter pattern(String pattern, char zero) {
        return DateTimeFormatter.ofPattern(pattern, THAI)
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(zero));
    }
}
