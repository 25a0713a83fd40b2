package org.itacycle.imports.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters on a page become lines: marks go to the letter below or above them, wide gaps become spaces. */
final class PdfLines {

    static final Locale THAI = Locale.forLanguageTag("th");
    private static final Pattern MARK =
            Pattern.compile("^[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\uF701-\\uF70E\\uF710-\\uF71A].*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Some programs lose the ring of sara am; no word begins with sara aa, so a space before it was the ring. */
    private static final Pattern LOST_RING = Pattern.compile("([\\u0E01-\\u0E2E][\\u0E48-\\u0E4B]?) \\u0E32");

    private PdfLines() {}

    /** Letters with their marks, in the order of the file; what is printed twice for bold is taken once. */
    static List<PdfGlyph> letters(List<PdfGlyph> glyphs) {
        List<PdfGlyph> letters = new ArrayList<>();
        Set<String> printed = new HashSet<>();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.text().isEmpty() || !printed.add(place(glyph))) {
                continue;
            }
            PdfGlyph last = letters.isEmpty() ? null : letters.get(letters.size() - 1);
            if (last != null && belongs(glyph) && isBeside(glyph, last)) {
                letters.set(letters.size() - 1, last.with(glyph));
            } else if (!glyph.isBlank()) {
                letters.add(glyph);
            }
        }
        return letters;
    }

    /** Marks, and spaces, which may stick out of a column where a line was wrapped. */
    private static boolean belongs(PdfGlyph glyph) {
        return glyph.isBlank() || MARK.matcher(glyph.text()).matches();
    }

    private static String place(PdfGlyph glyph) {
        return glyph.text() + Math.round(glyph.left() * 2) + "," + Math.round(glyph.baseline() * 2);
    }

    private static boolean isBeside(PdfGlyph mark, PdfGlyph letter) {
        return Math.abs(mark.baseline() - letter.baseline()) < letter.size()
                && mark.left() > letter.left() - letter.size()
                && mark.left() < letter.right() + letter.size();
    }

    /** The lines of a column from above to below; empty where it has no letter. */
    static List<PdfLine> of(List<PdfGlyph> letters) {
        return groups(letters).stream().map(PdfLines::line).toList();
    }

    /** The letters of each line from above to below, each from left to right. */
    static List<List<PdfGlyph>> groups(List<PdfGlyph> letters) {
        List<PdfGlyph> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::baseline));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        for (PdfGlyph letter : sorted) {
            List<PdfGlyph> line = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (line == null
                    || letter.baseline() - line.get(0).baseline()
                            > 0.4 * line.get(0).size()) {
                line = new ArrayList<>();
                lines.add(line);
            }
            line.add(letter);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfGlyph::left)));
        return lines;
    }

    private static PdfLine line(List<PdfGlyph> letters) {
        PdfGlyph first = letters.get(0);
        PdfGlyph last = letters.get(letters.size() - 1);
        double wide = gap(letters) + 0.22 * first.size();
        StringBuilder text = new StringBuilder();
        PdfGlyph before = first;
        for (PdfGlyph letter : letters) {
            if (letter.left() - before.right() > wide) {
                text.append(' ');
            }
            text.append(letter.text());
            before = letter;
        }
        boolean endsWithSpace = Character.isWhitespace(text.charAt(text.length() - 1));
        String clean = Letters.clean(SPACES.matcher(text).replaceAll(" ")).strip();
        String whole = LOST_RING.matcher(clean).replaceAll("$1\u0E33");
        double firstWord = firstWord(letters, text.toString());
        return new PdfLine(
                whole, endsWithSpace, first.left(), last.right(), first.baseline(), first.size(), firstWord, 0, 0);
    }

    /** The usual gap between letters, where a line was stretched to the margin. */
    private static double gap(List<PdfGlyph> letters) {
        double[] gaps = new double[letters.size() - 1];
        for (int i = 1; i < letters.size(); i++) {
            gaps[i - 1] = letters.get(i).left() - letters.get(i - 1).right();
        }
        Arrays.sort(gaps);
        return gaps.length < 4 ? 0 : Math.max(0, gaps[gaps.length / 2]);
    }

    /** How wide the first two words are, or the first before a space: programs do not agree where Thai words end. */
    private static double firstWord(List<PdfGlyph> letters, String text) {
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        int first = words.following(0);
        int second = first >= text.length() ? first : words.next();
        int length = 0;
        for (PdfGlyph letter : letters) {
            length += letter.text().length();
            if (length >= second || letter.text().endsWith(" ")) {
                return letter.right() - letters.get(0).left();
            }
        }
        return letters.get(letters.size() - 1).right() - letters.get(0).left();
    }
}
