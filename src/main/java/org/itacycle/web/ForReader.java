package org.itacycle.web;

import java.time.LocalDate;
import org.itacycle.calendar.ReaderDates;
import org.springframework.context.i18n.LocaleContextHolder;

/** Numbers and days in the language of whoever is answered. */
final class ForReader {

    private ForReader() {}

    static String digits(int number) {
        return ReaderDates.digits(number, LocaleContextHolder.getLocale());
    }

    static String digits(String text) {
        return ReaderDates.digits(text, LocaleContextHolder.getLocale());
    }

    static String longDate(LocalDate day) {
        return ReaderDates.longDate(day, LocaleContextHolder.getLocale());
    }

    static String shortDate(LocalDate day) {
        return ReaderDates.shortDate(day, LocaleContextHolder.getLocale());
    }
}
