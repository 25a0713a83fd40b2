package org.itacycle.completeness;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds a text that only praises: it has a phrase of praise that is not an aim, and nowhere a word for a weakness. The
 * words are data: {@code completeness/praise.json}. Thai parts phrases by blanks.
 */
record Praise(List<String> praise, List<String> aims, List<String> weaknesses) {

    private static final String FILE = "completeness/praise.json";
    private static final int LONGEST_PHRASE = 80;

    static Praise read() {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .readValue(content, Praise.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first phrase of praise in a text that names no weakness. */
    Optional<String> in(String text) {
        if (has(weaknesses, text)) {
            return Optional.empty();
        }
        return Arrays.stream(text.split("\\s+"))
                .filter(phrase -> has(praise, phrase) && !has(aims, phrase))
                .map(phrase -> phrase.length() <= LONGEST_PHRASE ? phrase : phrase.substring(0, LONGEST_PHRASE) + "…")
                .findFirst();
    }

    private static boolean has(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
