package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.table.HeaderMatch.Certainty;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;

/** Understands the header of a column: by the known names, by names that resemble them, by words of the field. */
final class HeaderWords {

    /** Longer texts are no headers. */
    static final int LONGEST = 90;

    private static final double SIMILAR = 0.8;
    /** A header that ends a table's width must not be taken for another one that is as short. */
    private static final int SHORTEST_SIMILAR = 6;

    private static final Pattern INDICATOR = Pattern.compile("^ตัวชี้วัดที่([0-9]{1,2})");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\s*\\(?[0-9]{1,2}\\s*[.)]+");
    private static final Pattern REMARK = Pattern.compile("[(\\[][^)\\]]*[)\\]]?");

    private final List<Name> names = new ArrayList<>();
    private final List<Name> words = new ArrayList<>();
    private final Map<String, Name> byEssence = new HashMap<>();

    private record Synonyms(List<ColumnKind> kinds, List<String> names, List<String> words) {}

    private record Name(List<ColumnKind> kinds, String essence, String text) {}

    HeaderWords() {
        for (var synonyms : Vocabulary.read("headers", Synonyms[].class)) {
            for (var name : synonyms.names()) {
                var entry = new Name(synonyms.kinds(), Wording.essence(name), name);
                names.add(entry);
                byEssence.putIfAbsent(entry.essence(), entry);
            }
            synonyms.words().forEach(word -> words.add(new Name(synonyms.kinds(), Wording.essence(word), word)));
        }
    }

    /** Whether the text is written as a known header is. */
    boolean knows(String text) {
        var essence = essence(text);
        return byEssence.containsKey(essence) || INDICATOR.matcher(essence).find();
    }

    private static String essence(String header) {
        return Wording.essence(LEADING_NUMBER.matcher(Wording.plain(header)).replaceFirst(""));
    }

    /** What the header means, or nothing where it is none that is known. */
    Optional<HeaderMatch> understand(String header) {
        if (header.isBlank() || header.length() > LONGEST) {
            return Optional.empty();
        }
        return find(header);
    }

    private Optional<HeaderMatch> find(String header) {
        var bare = LEADING_NUMBER.matcher(Wording.plain(header)).replaceFirst("");
        var essence = Wording.essence(bare);
        if (INDICATOR.matcher(essence).find()) {
            return Optional.of(new HeaderMatch(List.of(ColumnKind.ITEM), bare, Certainty.EXACT));
        }
        var withoutRemark = Wording.essence(REMARK.matcher(bare).replaceAll(" "));
        return exact(essence)
                .or(() -> exact(withoutRemark))
                .or(() -> similar(essence))
                .or(() -> similar(withoutRemark))
                .or(() -> containing(essence));
    }

    private Optional<HeaderMatch> exact(String essence) {
        return Optional.ofNullable(byEssence.get(essence))
                .map(name -> new HeaderMatch(name.kinds(), name.text(), Certainty.EXACT));
    }

    private Optional<HeaderMatch> similar(String essence) {
        if (essence.length() < SHORTEST_SIMILAR) {
            return Optional.empty();
        }
        Name best = null;
        double closest = SIMILAR;
        for (var name : names) {
            int longer = Math.max(name.essence().length(), essence.length());
            if (Math.abs(name.essence().length() - essence.length()) <= (1 - SIMILAR) * longer) {
                double likeness = Likeness.ofEssences(essence, name.essence());
                if (likeness > closest) {
                    closest = likeness;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best).map(name -> new HeaderMatch(name.kinds(), name.text(), Certainty.SIMILAR));
    }

    private Optional<HeaderMatch> containing(String essence) {
        return words.stream()
                .filter(word -> essence.contains(word.essence()))
                .findFirst()
                .map(word -> new HeaderMatch(word.kinds(), word.text(), Certainty.WORD));
    }
}
