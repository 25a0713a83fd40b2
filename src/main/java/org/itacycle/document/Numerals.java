package org.itacycle.document;

import java.util.regex.Pattern;
import org.itacycle.calendar.ThaiDates;

/** The digits of a document. */
public enum Numerals {
    THAI,
    ARABIC;

    /** Words with Latin letters, such as codes (O25), addresses and product names, keep their digits. */
    private static final Pattern LATIN_WORD = Pattern.compile("\\S*[A-Za-z]\\S*");

    /** The text with its digits as this document writes them. */
    public String of(String text) {
        if (this == ARABIC) {
            return ThaiDates.arabicDigits(text);
        }
        var result = new StringBuilder(text.length());
        var latin = LATIN_WORD.matcher(text);
        int from = 0;
        while (latin.find()) {
            result.append(ThaiDates.thaiDigits(text.substring(from, latin.start())))
                    .append(latin.group());
            from = latin.end();
        }
        return result.append(ThaiDates.thaiDigits(text.substring(from))).toString();
    }

    public String of(int number) {
        return of(Integer.toString(number));
    }
}
