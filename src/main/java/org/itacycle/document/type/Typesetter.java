package org.itacycle.document.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.document.Block.Span;

/** Breaks text into lines. One serves one document, in one thread: it remembers the shapes of the words it has met. */
public final class Typesetter {

    private static final int REMEMBERED_LENGTH = 40;

    private final Map<Word, Glyphs> shapes = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    private record Word(String text, Typeface face) {}

    /** A text on one line, however long it is. */
    public Line line(String text, Typeface face) {
        var lines = lines(List.of(new Span(text.replace('\n', ' '), face == Typeface.BOLD)), Float.MAX_VALUE, 0);
        return lines.get(0);
    }

    /** The lines of one weight, {@code width} thousandths of the size wide. */
    public List<Line> lines(String text, Typeface face, float width) {
        return lines(List.of(new Span(text, face == Typeface.BOLD)), width, 0);
    }

    /** The lines of a paragraph whose first line begins {@code indent} in; at least one. */
    public List<Line> lines(List<Span> spans, float width, float indent) {
        var breaker = new LineBreaker(this, width, indent);
        for (var span : spans) {
            var paragraphs = Printable.of(span.text()).split("\n", -1);
            for (int at = 0; at < paragraphs.length; at++) {
                if (at > 0) {
                    breaker.newLine();
                }
                breaker.add(paragraphs[at], Typeface.of(span.bold()));
            }
        }
        return breaker.lines();
    }

    /** The longest piece of the text that is not broken. */
    public float longestWord(String text, Typeface face) {
        float longest = 0;
        for (var paragraph : Printable.of(text).split("\n", -1)) {
            for (var word : words(paragraph)) {
                longest = Math.max(longest, shape(word.stripTrailing(), face).advance());
            }
        }
        return longest;
    }

    /** Texts stand in several cells, and a column's width is measured before its lines are broken. */
    List<String> words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    Glyphs shape(String text, Typeface face) {
        if (text.length() > REMEMBERED_LENGTH) {
            return face.shape(text);
        }
        return shapes.computeIfAbsent(new Word(text, face), word -> face.shape(text));
    }

    /** The text in pieces that are not wider than the width. */
    List<String> fitting(String word, Typeface face, float width) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        float filled = 0;
        for (var letter : Words.letters(word)) {
            float advance = shape(letter, face).advance();
            if (piece.length() > 0 && filled + advance > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                filled = 0;
            }
            piece.append(letter);
            filled += advance;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
