package org.itacycle.imports.interpretation.wording;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The words of the field that reading relies on: {@code imports/<name>.json}, data that may grow. */
public final class Vocabulary {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Vocabulary() {}

    /** The words of one file in the given form. */
    public static <T> T read(String name, Class<T> form) {
        var file = "imports/" + name + ".json";
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return JSON.readValue(stream, form);
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }
}
