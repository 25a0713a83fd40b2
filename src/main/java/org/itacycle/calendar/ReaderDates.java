package org.itacycle.calendar;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and numbers on a page as its reader is used to them: Thai words and digits, or English words and Arabic digits. The
 * era is the Buddhist one for both, as in the fiscal years and the documents.
 */
public final class ReaderDates {

    private static final DateTimeFormatter LONG = english("d MMMM y");
    private static final DateTimeFormatter SHORT = english("d MMM y");

    private ReaderDates() {}

    /** For example ๑๕ ตุลาคม ๒๕๖๘ or 15 October 2568. */
    public static String longDate(LocalDate day, Locale reader) {
        return isEnglish(reader) ? LONG.format(day) : ThaiDates.longDate(day);
    }

    /** For example ๑๕ ต.ค. ๖๘ or 15 Oct 2568. */
    public static String shortDate(LocalDate day, Locale reader) {
        return isEnglish(reader) ? SHORT.format(day) : ThaiDates.shortDate(day);
    }

    /** The number with the reader's digits. */
    public static String digits(int number, Locale reader) {
        return digits(Integer.toString(number), reader);
    }

    /** The text with the reader's digits. */
    public static String digits(String text, Locale reader) {
        return isEnglish(reader) ? text : ThaiDates.thaiDigits(text);
    }

    private static boolean isEnglish(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withChronology(ThaiBuddhistChronology.INSTANCE);
    }
}
