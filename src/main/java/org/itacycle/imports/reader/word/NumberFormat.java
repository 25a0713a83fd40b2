package org.itacycle.imports.reader.word;

import java.util.Locale;

/** Writes the number of a list entry as Word shows it, by the names of ECMA-376 part 1, 17.18.59. */
final class NumberFormat {

    /** Without ฃ ฅ ฆ ฤ ฦ, as Word counts in Thai letters. */
    private static final String THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormat() {}

    static String format(int number, String format) {
        return switch (format) {
            case "thaiNumbers" -> thaiDigits(String.valueOf(number));
            case "thaiLetters" -> letters(number, THAI_LETTERS);
            case "lowerLetter" -> letters(number, LATIN_LETTERS);
            case "upperLetter" -> letters(number, LATIN_LETTERS).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "numberInDash" -> "- " + number + " -";
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String thaiDigits(String number) {
        return number.chars()
                .map(digit -> digit >= '0' && digit <= '9' ? digit - '0' + '๐' : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** After the last letter each is doubled, then tripled, as in Word. */
    private static String letters(int number, String alphabet) {
        if (number < 1) {
            return String.valueOf(number);
        }
        int index = (number - 1) % alphabet.length();
        int times = Math.min((number - 1) / alphabet.length() + 1, 20);
        return alphabet.substring(index, index + 1).repeat(times);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int left = Math.min(number, 9999);
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }
}
