package org.itacycle.imports.interpretation.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itacycle.assessment.Instrument;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;

/** The words around scores, and the patterns made of them. */
record ScoreWords(
        List<String> indicator,
        List<String> total,
        List<String> instrumentColumn,
        List<String> otherColumn,
        Map<Instrument, List<String>> instruments,
        List<String> around,
        List<String> prose,
        List<String> proseOfParts,
        List<String> level,
        List<String> praise,
        List<String> critique) {

    static final ScoreWords THAI = Vocabulary.read("scores", ScoreWords.class);

    /** "ตัวชี้วัดที่ 4" at the beginning of a text with Arabic digits. */
    static final Pattern INDICATOR = Pattern.compile(
            "^\\s*(?:" + THAI.anyOf(THAI.indicator()) + ")\\s*(\\d{1,2})(?!\\d)[.:)]?\\s*(.*)", Pattern.DOTALL);

    /** A score with or without decimals. */
    static final String NUMBER = "\\d{1,3}(?:[.,]\\d{1,2})?";

    static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    boolean isTotal(String text) {
        var essence = Wording.essence(text);
        return total.stream().anyMatch(word -> Wording.essence(word).equals(essence));
    }

    Optional<Instrument> instrument(String text) {
        var essence = Wording.essence(text);
        return instruments.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> essence.contains(Wording.essence(word))))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
