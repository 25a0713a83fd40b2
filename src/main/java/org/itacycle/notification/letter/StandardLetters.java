package org.itacycle.notification.letter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.notification.MailKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the mails say until an office writes its own: {@code notification/letters.json}. */
@Component
public class StandardLetters {

    private static final String FILE = "notification/letters.json";

    private final Map<MailKind, Map<LetterPart, String>> texts = new EnumMap<>(MailKind.class);

    public StandardLetters(ObjectMapper json) {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            var read = json.readValue(content, new TypeReference<Map<String, Map<String, List<String>>>>() {});
            for (var kind : MailKind.values()) {
                texts.put(kind, parts(Objects.requireNonNull(read.get(kind.key()), kind.key())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All parts of the kind. */
    public Map<LetterPart, String> of(MailKind kind) {
        return Objects.requireNonNull(texts.get(kind));
    }

    private static Map<LetterPart, String> parts(Map<String, List<String>> lines) {
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : LetterPart.values()) {
            parts.put(part, String.join("\n", Objects.requireNonNull(lines.get(part.key()), part.key())));
        }
        return parts;
    }
}
