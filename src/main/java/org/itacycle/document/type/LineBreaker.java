package org.itacycle.document.type;

import java.util.ArrayList;
import java.util.List;

/** Fills lines word by word. */
final class LineBreaker {

    /** Rounding never pushes a word to the next line. */
    private static final float TOLERANCE = 0.5f;

    private final Typesetter typesetter;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line.Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float room;
    private float x;
    private float end;

    LineBreaker(Typesetter typesetter, float width, float indent) {
        this.typesetter = typesetter;
        this.width = width;
        this.room = Math.max(width - indent, width / 4);
    }

    void add(String paragraph, Typeface face) {
        for (var word : typesetter.words(paragraph)) {
            var bare = word.stripTrailing();
            float advance = typesetter.shape(bare, face).advance();
            if (x > 0 && x + advance > room + TOLERANCE) {
                newLine();
            }
            if (advance > room + TOLERANCE) {
                addPieces(word, face);
            } else {
                put(word, bare, advance, face);
            }
        }
    }

    void newLine() {
        lines.add(new Line(runs, end, text.toString()));
        runs.clear();
        text.setLength(0);
        x = 0;
        end = 0;
        room = width;
    }

    List<Line> lines() {
        newLine();
        return lines;
    }

    private void addPieces(String word, Typeface face) {
        for (var piece : typesetter.fitting(word, face, Math.min(room, width))) {
            var bare = piece.stripTrailing();
            float advance = typesetter.shape(bare, face).advance();
            if (x > 0 && x + advance > room + TOLERANCE) {
                newLine();
            }
            put(piece, bare, advance, face);
        }
    }

    private void put(String word, String bare, float advance, Typeface face) {
        var glyphs = typesetter.shape(word, face);
        runs.add(new Line.Run(glyphs, face, x));
        text.append(word);
        if (!bare.isEmpty()) {
            end = x + advance;
        }
        x += glyphs.advance();
    }
}
