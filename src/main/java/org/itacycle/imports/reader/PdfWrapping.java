package org.itacycle.imports.reader;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Joins the lines that only the page wrapped. A line was wrapped when the first word of the next one had no room in it;
 * a number or bullet, a larger distance or an indent begins a new one.
 */
final class PdfWrapping {

    private static final Pattern MARKED = Pattern.compile(
            "^(?:[-–]\\s*[^\\s0-9๐-๙].*|[•●▪*\\uF0B7\\uF0A7·]\\s*\\S.*|\\(?[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})*[.)](?![0-9๐-๙]).*)");

    /** No word and no sign that a space stands before begins like this: a narrow column tore it. */
    private static final Pattern CLOSING = Pattern.compile("[.,):;!?%ๆฯ”’].*|[-–/][^\\s].*");
    /** Behind these no space stood. */
    private static final Pattern OPEN_END = Pattern.compile(".*(?:[(“‘/]|[^\\s][-–])");

    /** Whether the program that made the file keeps the space at which it wrapped a line. */
    private final boolean keepsSpaces;
    /** The usual distance of two lines, in heights of the font. */
    private final double leading;

    PdfWrapping(boolean keepsSpaces, double leading) {
        this.keepsSpaces = keepsSpaces;
        this.leading = leading;
    }

    /** What is usual in these columns of lines. */
    static PdfWrapping of(List<List<PdfLine>> columns) {
        long lines = columns.stream().mapToLong(List::size).sum();
        long spaces = columns.stream()
                .flatMap(List::stream)
                .filter(PdfLine::endsWithSpace)
                .count();
        double[] distances = columns.stream()
                .flatMap(column -> IntStream.range(1, column.size())
                        .mapToObj(i ->
                                (column.get(i).baseline() - column.get(i - 1).baseline())
                                        / column.get(i).size()))
                .filter(distance -> distance > 0.8 && distance < 3)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double leading = distances.length == 0 ? 1.8 : distances[distances.length * 2 / 5];
        return new PdfWrapping(spaces > Math.max(1, lines / 40), leading);
    }

    /** The text of a column: one line per paragraph. */
    String text(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        double indent = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        boolean marked = false;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0) {
                PdfLine before = lines.get(i - 1);
                boolean begins = begins(before, line, marked ? Double.MAX_VALUE : indent);
                text.append(begins ? "\n" : glue(before, line));
                marked = begins ? isMarked(line) : marked;
            } else {
                marked = isMarked(line);
            }
            text.append(line.text());
        }
        return Letters.thai(text.toString()).strip();
    }

    static boolean isMarked(PdfLine line) {
        return MARKED.matcher(line.text()).matches();
    }

    private boolean begins(PdfLine before, PdfLine line, double indent) {
        if (isMarked(line) || line.baseline() - before.baseline() > 1.25 * leading * line.size()) {
            return true;
        }
        double room = before.room();
        boolean indented = line.left() > indent + 1.5 * line.size()
                && before.left() < indent + 0.5 * line.size()
                && line.room() < line.size() + line.firstWord();
        double spare = before.endsWithSpace() ? 3 : 0.4;
        return indented || room > line.firstWord() + spare * line.size();
    }

    /**
     * What stood between two lines that were one. A space that had no room is never kept; then it was one if Thai could
     * not have been parted there without.
     */
    private String glue(PdfLine before, PdfLine line) {
        if (before.endsWithSpace()) {
            return " ";
        }
        if (keepsSpaces && before.room() > 0.4 * before.size()) {
            return "";
        }
        if (CLOSING.matcher(line.text()).matches()
                || OPEN_END.matcher(before.text()).matches()) {
            return "";
        }
        char end = before.text().charAt(before.text().length() - 1);
        char start = line.text().charAt(0);
        boolean torn = (isThai(end) && isThai(start)) || (Character.isDigit(end) && Character.isDigit(start));
        return torn ? "" : " ";
    }

    private static boolean isThai(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E4E';
    }
}
