package org.itacycle.paperwork.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which texts a kind of document has and what they say until an office writes its own: {@code paperwork/texts.json}. */
@Component
public class TextSlots {

    private static final String FILE = "paperwork/texts.json";

    private final Map<String, List<Slot>> documents = new LinkedHashMap<>();

    public TextSlots(ObjectMapper json) {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            for (var document : json.readValue(content, Document[].class)) {
                documents.put(document.document(), document.slots());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One text by its key, in lines. */
    public record Slot(String key, List<String> lines) {

        public String text() {
            return String.join("\n", lines);
        }
    }

    record Document(String document, List<Slot> slots) {}

    /** The texts of the first of the names that is known; a document without texts has none. */
    public List<Slot> of(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(documents.get(name)).stream())
                .findFirst()
                .orElse(List.of());
    }
}
