package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.reporting.ExecutionStatus;
import org.jspecify.annotations.Nullable;

/** Words that tell how far something has come. */
final class StatusWords {

    private static final int REST_OF_A_WORD = 4;

    private final List<Word> words = new ArrayList<>();

    private record Synonyms(ExecutionStatus status, List<String> words) {}

    private record Word(ExecutionStatus status, String essence) {}

    StatusWords() {
        for (var synonyms : Vocabulary.read("status", Synonyms[].class)) {
            synonyms.words().forEach(word -> words.add(new Word(synonyms.status(), Wording.essence(word))));
        }
    }

    /** The status with which the text begins, or null. */
    @Nullable
    ExecutionStatus startOf(String text) {
        var essence = Wording.essence(text);
        return words.stream()
                .filter(word -> essence.startsWith(word.essence()))
                .findFirst()
                .map(Word::status)
                .orElse(null);
    }

    /** The status if the text says nothing else, or null. */
    @Nullable
    ExecutionStatus whole(String text) {
        var essence = Wording.essence(text);
        return words.stream()
                .filter(word -> essence.startsWith(word.essence())
                        && essence.length() - word.essence().length() <= REST_OF_A_WORD)
                .findFirst()
                .map(Word::status)
                .orElse(null);
    }
}
