package org.itacycle.imports.interpretation.trace;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.wording.Wording;

/**
 * Tells whether every run of letters of a text stands in one of many texts. Digits, spaces and punctuation do not
 * count, since numbers of lists are taken out and written anew. Runs are searched for one by one; in a document too
 * large for that, overlapping pieces of the texts are kept as hashed bits and asked instead.
 */
final class LetterIndex {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int PIECE = 8;
    private static final int BITS_PER_LETTER = 32;
    private static final int FEWEST_BITS = 1 << 16;
    private static final int MOST_BITS = 1 << 27;
    /** Letters that may be looked at in all searches together: about half a second. */
    private static final long SEARCHED = 1_000_000_000L;

    private final BitSet pieces;
    private final int mask;
    private final String all;
    private final Map<String, Boolean> answers = new HashMap<>();
    private long left = SEARCHED;

    LetterIndex(Collection<String> texts) {
        all = joined(texts);
        long wanted = Math.min(MOST_BITS, Math.max(FEWEST_BITS, (long) all.length() * BITS_PER_LETTER));
        mask = Integer.highestOneBit((int) wanted) - 1;
        pieces = new BitSet(mask + 1);
        for (int at = 0; at + PIECE <= all.length(); at++) {
            pieces.set(hash(all, at));
        }
    }

    private static String joined(Collection<String> texts) {
        Set<String> whole = new HashSet<>();
        var everything = new StringBuilder();
        for (var text : texts) {
            var letters = NO_LETTERS.matcher(plain(text)).replaceAll("");
            if (!letters.isEmpty() && whole.add(letters)) {
                everything.append(letters).append('\n');
            }
        }
        return everything.toString();
    }

    /** Whether each of its runs of letters stands in one of the texts. */
    boolean holds(String text) {
        for (var run : NO_LETTERS.split(plain(text))) {
            if (!run.isEmpty() && !answers.computeIfAbsent(run, this::stands)) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(String run) {
        if (run.length() >= PIECE && !allPiecesOf(run)) {
            return false;
        }
        left -= all.length();
        return left < 0 ? run.length() >= PIECE : all.contains(run);
    }

    private boolean allPiecesOf(String run) {
        for (int at = 0; at + PIECE <= run.length(); at++) {
            if (!pieces.get(hash(run, at))) {
                return false;
            }
        }
        return true;
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

    private static String plain(String text) {
        return Wording.plain(text).toLowerCase(Locale.ROOT);
    }
}
