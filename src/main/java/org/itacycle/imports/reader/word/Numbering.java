package org.itacycle.imports.reader.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itacycle.imports.reader.ooxml.XmlCursor;

/** Counts the automatic numbers of a document, which stand nowhere in its text. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Map<Integer, ListLevel>> definitions = new HashMap<>();
    /** List to the definition it follows; lists of one definition go on counting together. */
    private final Map<String, String> definitionOf = new HashMap<>();

    private final Map<String, Map<Integer, Integer>> startsAnew = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> ownLevels = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Reads the part {@code numbering.xml}. */
    void read(XmlCursor xml) {
        xml.eachChild(name -> {
            if (name.equals("abstractNum")) {
                definition(xml, xml.attribute("abstractNumId", ""));
            } else if (name.equals("num")) {
                list(xml, xml.attribute("numId", ""));
            }
        });
    }

    private void definition(XmlCursor xml, String id) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        xml.eachChild(name -> {
            if (name.equals("lvl")) {
                ListLevel.read(xml, levels);
            }
        });
        definitions.put(id, levels);
    }

    private void list(XmlCursor xml, String list) {
        xml.eachChild(name -> {
            if (name.equals("abstractNumId")) {
                definitionOf.put(list, xml.attribute("val", ""));
            } else if (name.equals("lvlOverride")) {
                override(xml, list, xml.number("ilvl", 0));
            }
        });
    }

    private void override(XmlCursor xml, String list, int level) {
        xml.eachChild(name -> {
            if (name.equals("startOverride")) {
                startsAnew.computeIfAbsent(list, id -> new HashMap<>()).put(level, xml.number("val", 1));
            } else if (name.equals("lvl")) {
                ListLevel.read(xml, ownLevels.computeIfAbsent(list, id -> new HashMap<>()));
            }
        });
    }

    /** The number or bullet of the next paragraph of the list, with a space behind it. */
    String next(ListReference reference) {
        String list = String.valueOf(reference.list());
        int level = Math.max(0, Math.min(LEVELS - 1, reference.level() == null ? 0 : reference.level()));
        int[] counter =
                counters.computeIfAbsent(definitionOf.getOrDefault(list, "list " + list), id -> new int[LEVELS]);
        count(list, level, counter);
        ListLevel shown = level(list, level);
        if (shown.isBullet()) {
            return "- ";
        }
        String text = text(list, level, counter);
        return text.isBlank() ? "" : text.strip() + " ";
    }

    /** A counter of zero has not been used since it was reset. */
    private void count(String list, int level, int[] counter) {
        Integer anew = startsAnew.getOrDefault(list, Map.of()).get(level);
        if (anew != null && begun.add(list + "/" + level)) {
            counter[level] = anew;
        } else {
            counter[level] = counter[level] == 0 ? level(list, level).start() : counter[level] + 1;
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counter[below] = level(list, below).restarts() ? 0 : counter[below];
        }
    }

    private String text(String list, int level, int[] counter) {
        ListLevel shown = level(list, level);
        Matcher places = PLACE.matcher(shown.text());
        return places.replaceAll(place -> {
            int at = Integer.parseInt(place.group(1)) - 1;
            ListLevel above = level(list, at);
            int number = counter[at] == 0 ? above.start() : counter[at];
            String format = shown.arabicAbove() ? "decimal" : above.format();
            return Matcher.quoteReplacement(NumberFormat.format(number, format));
        });
    }

    private ListLevel level(String list, int level) {
        ListLevel own = ownLevels.getOrDefault(list, Map.of()).get(level);
        if (own != null) {
            return own;
        }
        String definition = definitionOf.getOrDefault(list, "");
        return definitions.getOrDefault(definition, Map.of()).getOrDefault(level, ListLevel.PLAIN);
    }
}
