package org.itacycle.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/** Texts that an office wrote itself, as they lie in a column: JSON by the name of the place where each stands. */
public final class KeptTexts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private KeptTexts() {}

    /** The texts in the column. */
    public static Map<String, String> read(ObjectMapper json, String column) {
        try {
            return json.readValue(column, TEXTS);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The column that keeps the texts. */
    public static String write(ObjectMapper json, Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
