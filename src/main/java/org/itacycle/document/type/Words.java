package org.itacycle.document.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a line may be broken: at Thai word borders by the JDK's dictionary, and nowhere that looks wrong. */
final class Words {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** The dictionary's search grows faster than the text; nobody writes that many letters without a space. */
    private static final int LONGEST = 600;

    /** What never begins a line: closing marks, repetition and abbreviation signs, the last letter of "อบต.". */
    private static final Pattern TIED = Pattern.compile("[\\p{M}\\p{Pe}\\p{Pf}\\p{Po}ๆฯ/%].*|[ก-ฮ]\\..*");

    /** Prefixes that never end a line. */
    private static final Pattern PREFIX = Pattern.compile("[(“\"]*(ความ|ผู้|นัก)");

    /** A sign of repetition belongs to the word before it, also behind a space. */
    private static final Pattern SPACED = Pattern.compile("[^ ]*(?: +[ๆฯ][^ ]*)* +|[^ ]+");

    private Words() {}

    /** The pieces of the text between which a line may end, with the spaces behind them. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var spaced = SPACED.matcher(text);
        while (spaced.find()) {
            if (spaced.group().length() > LONGEST) {
                words.addAll(letters(spaced.group()));
            } else {
                addWords(words, spaced.group());
            }
        }
        return words;
    }

    /** The letters with the marks that stand over, under or inseparably beside them. */
    static List<String> letters(String text) {
        var letters = new ArrayList<String>();
        var breaks = BreakIterator.getCharacterInstance(THAI);
        breaks.setText(text);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            letters.add(text.substring(from, to));
        }
        return letters;
    }

    private static void addWords(List<String> words, String text) {
        var breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        var whole = KeptWords.inside(text);
        int first = words.size();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var word = text.substring(from, to);
            int last = words.size() - 1;
            if (last >= first && (whole.get(from) || isTied(words.get(last), word))) {
                words.set(last, words.get(last) + word);
            } else {
                words.add(word);
            }
        }
    }

    private static boolean isTied(String before, String word) {
        return TIED.matcher(word).matches() || PREFIX.matcher(before).matches();
    }
}
