package org.itacycle.document.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Compounds that stay on one line although the dictionary knows their parts: {@code document/kept-words.txt}. */
final class KeptWords {

    private static final Pattern WORDS = read();

    private KeptWords() {}

    /** The places inside the text at which no line may end. */
    static BitSet inside(String text) {
        var places = new BitSet(text.length());
        var found = WORDS.matcher(text);
        while (found.find()) {
            places.set(found.start() + 1, found.end());
        }
        return places;
    }

    private static Pattern read() {
        try (var file = new ClassPathResource("document/kept-words.txt").getInputStream()) {
            var words = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            return Pattern.compile(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
