package org.itacycle.imports.interpretation.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itacycle.imports.interpretation.fact.PeriodToken.Kind;
import org.itacycle.imports.interpretation.fact.PeriodWords.Word;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Cuts a written period into tokens. Words are found without dots and spaces, misspelt months by likeness. */
final class PeriodScanner {

    private static final Map<Character, List<Word>> WORDS = PeriodWords.THAI.words().stream()
            .collect(Collectors.groupingBy(word -> word.letters().charAt(0)));
    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})\\s?([/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)|(\\d{1,2})(-)(\\d{1,2})-(\\d{4})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    /** A word of this many letters may begin inside letters that nobody knows. */
    private static final int UNMISTAKABLE = 4;

    private static final int LONGEST_MONTH = 14;

    private static final double LIKE_A_MONTH = 0.7;

    private final String text;
    private final List<PeriodToken> tokens = new ArrayList<>();
    private int at;

    PeriodScanner(String text) {
        this.text = Wording.plain(text).toLowerCase(Locale.ROOT);
    }

    List<PeriodToken> tokens() {
        while (at < text.length()) {
            if (!date() && !number() && !word()) {
                unknown();
            }
        }
        return tokens;
    }

    private boolean date() {
        var iso = ISO.matcher(text).region(at, text.length());
        if (iso.lookingAt()) {
            return add(day(iso.group(3), iso.group(2), iso.group(1)), iso.end());
        }
        var date = DATE.matcher(text).region(at, text.length());
        if (!date.lookingAt()) {
            return false;
        }
        int first = date.group(1) == null ? 5 : 1;
        return add(day(date.group(first), date.group(first + 2), date.group(first + 3)), date.end());
    }

    private boolean add(@Nullable LocalDate day, int end) {
        if (day == null) {
            return false;
        }
        tokens.add(new PeriodToken(Kind.DATE, 0, text.substring(at, end), day, false));
        at = end;
        return true;
    }

    private static @Nullable LocalDate day(String day, String month, String year) {
        try {
            int era = PeriodPoint.year(Integer.parseInt(year));
            return LocalDate.of(era - PeriodPoint.BUDDHIST_ERA, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private boolean number() {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - at < 6) {
            end++;
        }
        if (end == at) {
            return false;
        }
        if (word()) {
            return true;
        }
        var digits = text.substring(at, end);
        tokens.add(new PeriodToken(Kind.NUMBER, Integer.parseInt(digits), digits));
        at = end;
        return true;
    }

    private boolean word() {
        for (var word : wordsAt(at)) {
            int end = end(word.letters(), at);
            if (end > at && ends(word, end)) {
                var found = word.token();
                tokens.add(new PeriodToken(found.kind(), found.number(), text.substring(at, end)));
                at = end;
                return true;
            }
        }
        return false;
    }

    /** The words with the letter that stands there, longest first. */
    private List<Word> wordsAt(int position) {
        return WORDS.getOrDefault(text.charAt(position), List.of());
    }

    /** Where the word ends that begins here, or -1. */
    private int end(String letters, int from) {
        int position = from;
        for (int letter = 0; letter < letters.length(); letter++) {
            while (letter > 0 && position < text.length() && ". ".indexOf(text.charAt(position)) >= 0) {
                position++;
            }
            if (position >= text.length() || text.charAt(position) != letters.charAt(letter)) {
                return -1;
            }
            position++;
        }
        return position < text.length() && text.charAt(position) == '.' ? position + 1 : position;
    }

    /** A short form must not be the beginning of some other word. */
    private boolean ends(Word word, int end) {
        var token = word.token();
        if (!token.is(Kind.MONTH) || PeriodWords.THAI.isFullName(token.number(), token.text())) {
            return true;
        }
        return end == text.length() || text.charAt(end - 1) == '.' || !isLetter(text.charAt(end)) || unmistakable(end);
    }

    private boolean unmistakable(int position) {
        return wordsAt(position).stream()
                .anyMatch(word -> word.letters().length() >= UNMISTAKABLE - 1 && end(word.letters(), position) > 0);
    }

    private void unknown() {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end)) && isLetter(text.charAt(at)) && !unmistakable(end)) {
            end++;
        }
        var letters = text.substring(at, end);
        var month = month(letters);
        if (month > 0) {
            tokens.add(new PeriodToken(Kind.MONTH, month, letters).misspelt());
        } else if (!Wording.saysNothing(letters)) {
            tokens.add(new PeriodToken(Kind.UNKNOWN, 0, letters));
        }
        at = end;
    }

    private static int month(String letters) {
        for (var month : PeriodWords.THAI.months()) {
            var full = month.names().get(0);
            if (letters.length() >= UNMISTAKABLE
                    && letters.length() <= LONGEST_MONTH
                    && Likeness.of(letters, full) >= LIKE_A_MONTH) {
                return month.number();
            }
        }
        return 0;
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
