package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.wording.Wording;

/** Cuts a list of units into its names: at slashes, commas and lines, and at spaces before a word like กอง. */
final class UnitPieces {

    private static final UnitWords WORDS = UnitWords.THAI;
    private static final Pattern MARKS = Pattern.compile("[/,;|•·]|(?:^|\\s)[-–](?=\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=\\s))(?:\\(?\\d{1,2}[.)]|[-–•])\\s*");
    private static final Pattern AND_UNIT =
            Pattern.compile("และ\\s*(?=" + String.join("|", WORDS.divisionKinds()) + ")");
    private static final Pattern AND = Pattern.compile("^และ\\s*");

    private UnitPieces() {}

    /** A name; {@code afterSpace} tells that only a space divides it from the one before. */
    record Piece(String text, boolean afterSpace) {}

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        for (var part : MARKS.split(Wording.lines(text))) {
            addWords(part, pieces);
        }
        return joined(pieces);
    }

    private static void addWords(String part, List<Piece> pieces) {
        var name = new StringBuilder();
        boolean first = true;
        for (var word : spaced(part).split("\\s+")) {
            var begins = AND.matcher(word).replaceFirst("");
            if (WORDS.starts(begins) && name.length() > 0) {
                pieces.add(new Piece(name.toString(), !first));
                first = false;
                name.setLength(0);
                word = begins;
            }
            name.append(name.length() > 0 ? " " : "").append(word);
        }
        if (!Wording.saysNothing(name.toString())) {
            pieces.add(new Piece(name.toString(), !first));
        }
    }

    /** Without its number, and with a space before "และกอง…", which begins a name of its own. */
    private static String spaced(String part) {
        var unnumbered = NUMBER.matcher(part).replaceAll(" ").strip();
        return AND_UNIT.matcher(unnumbered).replaceAll(" $0");
    }

    /** A word that says only the kind ("กอง") belongs to what follows it; what begins with no such word, to the line before. */
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && WORDS.isKindOnly(joined.get(last).text())) {
                var before = joined.get(last);
                joined.set(last, new Piece(before.text() + " " + piece.text(), before.afterSpace()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
