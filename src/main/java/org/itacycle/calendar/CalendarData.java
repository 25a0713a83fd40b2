package org.itacycle.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** Reads the data files of the calendar. */
final class CalendarData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CalendarData() {}

    static JsonNode read(String file) {
        return find(file).orElseThrow(() -> new IllegalStateException(file + " is missing on the class path"));
    }

    static Optional<JsonNode> find(String file) {
        var resource = new ClassPathResource(file);
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (var stream = resource.getInputStream()) {
            return Optional.of(JSON.readTree(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }
}
