package org.itacycle.imports.interpretation.trace;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.itacycle.imports.interpretation.wording.Wording;

/**
 * Tells whether the letters of a text stand in a set of texts, whole or in parts. Texts are cut into overlapping
 * pieces whose hashes are kept as bits, so that ten thousand rows cost no more than reading them; digits, spaces and
 * punctuation do not count, since numbers of lists are taken out and written anew.
 */
final class LetterIndex {

    private static final int PIECE = 8;
    private static final int BITS_PER_LETTER = 32;
    private static final int FEWEST_BITS = 1 << 16;
    private static final int MOST_BITS = 1 << 27;
    /** Searching all texts for a rest shorter than a piece is slow; a document with more rests than these is foreign. */
    private static final int MOST_SEARCHES = 400;

    private final BitSet pieces;
    private final int mask;
    private final Set<String> whole = new HashSet<>();
    private final String all;
    private int searches;

    LetterIndex(Collection<String> texts) {
        var everything = new StringBuilder();
        for (var text : texts) {
            var letters = letters(text);
            if (!letters.isEmpty() && whole.add(letters)) {
                everything.append(letters).append('\n');
            }
        }
        all = everything.toString();
        long wanted = Math.min(MOST_BITS, Math.max(FEWEST_BITS, (long) all.length() * BITS_PER_LETTER));
        mask = Integer.highestOneBit((int) wanted) - 1;
        pieces = new BitSet(mask + 1);
        for (int at = 0; at + PIECE <= all.length(); at++) {
            pieces.set(hash(all, at));
        }
    }

    /** Whether every letter of the text stands in one of the texts, next to the letters around it. */
    boolean holds(String text) {
        var letters = letters(text);
        if (letters.isEmpty() || whole.contains(letters)) {
            return true;
        }
        int covered = 0;
        for (int at = 0; at + PIECE <= letters.length(); at++) {
            if (pieces.get(hash(letters, at))) {
                if (at > covered && !foundApart(letters.substring(covered, at))) {
                    return false;
                }
                covered = at + PIECE;
            }
        }
        return covered >= letters.length() || foundApart(letters.substring(covered));
    }

    private boolean foundApart(String rest) {
        return whole.contains(rest) || rest.length() < PIECE && searches++ < MOST_SEARCHES && all.contains(rest);
    }

    private int hash(String letters, int from) {
        long hash = 1125899906842597L;
        for (int at = from; at < from + PIECE; at++) {
            hash = 31 * hash + letters.charAt(at);
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return (int) (hash >>> 33) & mask;
    }

    private static String letters(String text) {
        var plain = Wording.plain(text).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(letter -> Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
