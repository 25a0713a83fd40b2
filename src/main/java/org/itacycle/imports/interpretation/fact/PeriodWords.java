package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.itacycle.imports.interpretation.fact.PeriodToken.Kind;
import org.itacycle.imports.interpretation.wording.Vocabulary;

/** The words of periods, longest first, each with the token it stands for. */
record PeriodWords(
        List<Numbered> months,
        List<String> ranges,
        List<String> separators,
        List<String> fiscalYear,
        List<String> calendarYear,
        List<String> wholeYear,
        List<String> quarter,
        List<Numbered> halves,
        List<String> deadline,
        List<String> start,
        List<String> open,
        List<String> noise) {

    static final PeriodWords THAI = Vocabulary.read("periods", PeriodWords.class);

    /** Words for something that has a number: a month, a half of the year. */
    record Numbered(int number, List<String> names) {}

    /** A word without its dots and spaces, and what it stands for. */
    record Word(String letters, PeriodToken token) {}

    /** All words by length, the longest first. */
    List<Word> words() {
        var words = new ArrayList<Word>();
        BiConsumer<List<String>, Kind> add = (names, kind) -> names.forEach(name -> words.add(word(name, kind, 0)));
        add.accept(ranges, Kind.RANGE);
        add.accept(separators, Kind.SEPARATOR);
        add.accept(fiscalYear, Kind.FISCAL_YEAR);
        add.accept(calendarYear, Kind.NOISE);
        add.accept(wholeYear, Kind.WHOLE_YEAR);
        add.accept(quarter, Kind.QUARTER);
        add.accept(deadline, Kind.DEADLINE);
        add.accept(start, Kind.NOISE);
        add.accept(open, Kind.OPEN);
        add.accept(noise, Kind.NOISE);
        months.forEach(month -> month.names().forEach(name -> words.add(word(name, Kind.MONTH, month.number()))));
        halves.forEach(half -> half.names().forEach(name -> words.add(word(name, Kind.HALF, half.number()))));
        words.sort(
                Comparator.comparingInt((Word word) -> word.letters().length()).reversed());
        return List.copyOf(words);
    }

    boolean isFullName(int month, String name) {
        return months.stream()
                .anyMatch(candidate ->
                        candidate.number() == month && candidate.names().get(0).equals(name));
    }

    private static Word word(String name, Kind kind, int number) {
        return new Word(name.replaceAll("[. ]", "").toLowerCase(Locale.ROOT), new PeriodToken(kind, number, name));
    }
}
