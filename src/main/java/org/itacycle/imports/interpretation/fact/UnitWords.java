package org.itacycle.imports.interpretation.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;

/** How the units of local governments are written. */
record UnitWords(
        List<Named> divisions,
        List<Named> sections,
        List<String> allDivisions,
        List<String> allSections,
        List<String> starters,
        List<String> divisionKinds,
        List<String> sectionKinds,
        List<String> owners,
        List<String> heads,
        List<Position> positions) {

    static final UnitWords THAI = Vocabulary.read("units", UnitWords.class);

    /** A unit by its canonical name. */
    record Named(String name, List<String> aliases, List<String> misread) {}

    /** A position that works in one unit only. */
    record Position(String name, String unit) {}

    Stream<Named> units() {
        return Stream.concat(divisions.stream(), sections.stream());
    }

    /** The words as they are compared. */
    static Set<String> essences(List<String> words) {
        return words.stream().map(Wording::essence).collect(Collectors.toUnmodifiableSet());
    }

    boolean starts(String text) {
        return starts(text, 0);
    }

    /** Whether a name can begin at the position. */
    boolean starts(String text, int at) {
        return starters.stream().anyMatch(word -> text.startsWith(word, at));
    }

    boolean isDivision(String text) {
        return divisionKinds.stream().anyMatch(text::startsWith);
    }

    boolean isSection(String text) {
        return sectionKinds.stream().anyMatch(text::startsWith);
    }

    /** Whether the word says only what kind of unit follows. */
    boolean isKindOnly(String text) {
        return starters.contains(text);
    }
}
