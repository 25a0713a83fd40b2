package org.itacycle.imports.interpretation.wording;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much two texts resemble each other, from 0 to 1; spaces, punctuation and kinds of digits do not count. */
public final class Likeness {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final int PIECE = 3;
    /** Beyond this the edit distance would cost too much; pieces tell as well. */
    private static final int LONG = 400;

    private Likeness() {}

    /** By edit distance for names, by common pieces for paragraphs. */
    public static double of(String one, String other) {
        return ofEssences(Wording.essence(one), Wording.essence(other));
    }

    /** The same for texts that went through {@link Wording#essence} already. */
    public static double ofEssences(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int longest = Math.max(one.length(), other.length());
        if (longest > LONG) {
            return pieces(one, other);
        }
        return longest == 0 ? 1 : 1 - EDITS.apply(one, other) / (double) longest;
    }

    private static double pieces(String one, String other) {
        return ofPieces(pieces(one), pieces(other));
    }

    /** By common pieces alone, which is quick: a first sieve before the edit distance. */
    public static double ofPieces(Set<String> ones, Set<String> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long common = ones.stream().filter(others::contains).count();
        return 2.0 * common / (ones.size() + others.size());
    }

    /** The pieces of an essence. */
    public static Set<String> pieces(String text) {
        var found = new HashSet<String>();
        for (int at = 0; at + PIECE <= text.length(); at++) {
            found.add(text.substring(at, at + PIECE));
        }
        return found;
    }
}
