package org.itacycle.imports.interpretation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.list.EntryList.Style;

/** Splits the text of a cell into the entries of its list; every letter of the text is in one of them. */
public final class ListSplitter {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");

    private static final int BEGINNING = 400;

    private ListSplitter() {}

    /** The entries by the strongest sign of a list that the text shows. */
    public static EntryList split(String text) {
        var numbers = numbered(text);
        if (!numbers.isEmpty()) {
            return numbers;
        }
        var bullets = Bullets.split(text);
        if (!bullets.isEmpty()) {
            return new EntryList(Style.BULLETS, bullets);
        }
        var groups = pieces(BLANK_LINE, text);
        if (groups.size() > 1) {
            return new EntryList(Style.BLANK_LINES, groups);
        }
        var lines = pieces(Pattern.compile("\\n"), text);
        return new EntryList(lines.size() > 1 ? Style.LINES : Style.WHOLE, lines);
    }

    /** The entries that the given sign separates, whatever other signs there are. */
    public static EntryList split(String text, Style style) {
        return switch (style) {
            case NUMBERS -> numbered(text);
            case BULLETS -> new EntryList(style, Bullets.split(text));
            case BLANK_LINES -> new EntryList(style, pieces(BLANK_LINE, text));
            case LINES -> new EntryList(style, pieces(Pattern.compile("\\n"), text));
            case WHOLE -> new EntryList(style, pieces(Pattern.compile("\\z"), text));
        };
    }

    /** The one entry of a cell, without its mark; a dash inside it is part of the sentence. */
    public static Entry only(String text) {
        var numbers = numbered(text);
        if (numbers.size() == 1) {
            return numbers.entries().get(0);
        }
        return numbers.isEmpty() ? Bullets.only(text) : Entry.of(oneLine(text));
    }

    /** Whether the text begins with the mark of an entry. */
    public static boolean opensEntry(String text) {
        var beginning = beginning(text);
        return opensNumber(beginning) || !Bullets.split(beginning).isEmpty();
    }

    /** Whether the text begins with the number of an entry. */
    public static boolean opensNumber(String text) {
        var beginning = beginning(text);
        var first = NumberedRun.of(beginning);
        return !first.isEmpty() && beginning.substring(0, first.get(0).start()).isBlank();
    }

    /** A text that grows row by row is not read again as a whole each time. */
    private static String beginning(String text) {
        return text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
    }

    /** The number that the text begins with, dressed as the number of an entry. */
    public static OptionalInt openingNumber(String text) {
        return MarkerScanner.scan(text).stream()
                .limit(1)
                .filter(marker -> marker.form() != Marker.Form.BARE)
                .filter(marker -> text.substring(0, marker.start()).isBlank())
                .mapToInt(Marker::number)
                .findFirst();
    }

    /** Whether a number of an entry stands anywhere in the text. */
    public static boolean goesOnCounting(String text) {
        return MarkerScanner.scan(text).stream()
                .anyMatch(marker -> marker.form() != Marker.Form.BARE && marker.spaced());
    }

    /** Single spaces, no line feeds. */
    public static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static EntryList numbered(String text) {
        var markers = NumberedRun.of(text);
        var entries = new ArrayList<Entry>();
        if (!markers.isEmpty()) {
            var before = oneLine(text.substring(0, markers.get(0).start()));
            boolean firstLost = !before.isEmpty() && markers.get(0).number() == 2;
            if (firstLost) {
                entries.add(Entry.of(before));
            }
            for (int i = 0; i < markers.size(); i++) {
                var marker = markers.get(i);
                int end = i + 1 < markers.size() ? markers.get(i + 1).start() : text.length();
                var own = oneLine(text.substring(marker.end(), end));
                var words = i == 0 && !firstLost && !before.isEmpty() ? before + " " + own : own;
                entries.add(new Entry(marker.number(), oneLine(text.substring(marker.start(), marker.end())), words));
            }
        }
        return new EntryList(Style.NUMBERS, entries);
    }

    private static List<Entry> pieces(Pattern separator, String text) {
        return separator
                .splitAsStream(text)
                .map(ListSplitter::oneLine)
                .filter(piece -> !piece.isEmpty())
                .map(Entry::of)
                .toList();
    }
}
