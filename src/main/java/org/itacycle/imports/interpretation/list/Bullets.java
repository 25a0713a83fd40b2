package org.itacycle.imports.interpretation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists with a dash or a dot before each entry, on lines of their own or one after the other. */
final class Bullets {

    private static final String SIGNS = "[-–—•·●○◦▪■□◆➢►✓✔☑*\\uF0B7\\uF0D8\\uF0FC]";
    private static final Pattern LINE = Pattern.compile("^\\s*(" + SIGNS + ")\\s*(?=[\\p{L}\\p{N}(\"“'])");
    /** Between entries on one line: spaces on both sides, and no digit before it as in a range of days. */
    private static final Pattern INSIDE =
            Pattern.compile("(?<![0-9๐-๙.])\\s+(?=" + SIGNS + "\\s+[\\p{L}(\"“'])|\\s*(?=[•●▪■➢►\\uF0B7\\uF0D8])");

    private Bullets() {}

    /** The entries, or nothing where the text does not begin with a bullet. */
    static List<Entry> split(String text) {
        var entries = new ArrayList<Entry>();
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (var line : lines) {
            var bullet = LINE.matcher(line);
            if (bullet.find() && lines.size() > 1) {
                // Where each entry has its line, a dash inside it belongs to the sentence.
                entries.add(entry(line, bullet));
            } else if (bullet.find(0)) {
                addAll(entries, line);
            } else if (entries.isEmpty()) {
                return List.of();
            } else {
                goOn(entries, line);
            }
        }
        return entries;
    }

    /** The text as one entry, without the bullet before it. */
    static Entry only(String text) {
        var bullet = LINE.matcher(text);
        return bullet.find() ? entry(text, bullet) : Entry.of(ListSplitter.oneLine(text));
    }

    private static void addAll(List<Entry> entries, String line) {
        var sign = "";
        for (var piece : INSIDE.split(line)) {
            var bullet = LINE.matcher(piece);
            if (bullet.find() && (sign.isEmpty() || sign.equals(bullet.group(1)))) {
                sign = bullet.group(1);
                entries.add(entry(piece, bullet));
            } else if (!entries.isEmpty() && !piece.isBlank()) {
                goOn(entries, piece);
            }
        }
    }

    private static Entry entry(String line, Matcher bullet) {
        return new Entry(null, bullet.group(1), ListSplitter.oneLine(line.substring(bullet.end())));
    }

    private static void goOn(List<Entry> entries, String line) {
        var last = entries.remove(entries.size() - 1);
        entries.add(new Entry(last.printed(), last.mark(), ListSplitter.oneLine(last.text() + " " + line)));
    }
}
