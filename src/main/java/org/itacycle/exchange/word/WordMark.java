package org.itacycle.exchange.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a row or a document says of itself in hidden text. Hidden text is the one thing that Word and LibreOffice keep
 * through editing, saving and the way over ODT (ADR 0020).
 */
public record WordMark(Map<String, String> values) {

    static final Pattern WRITTEN = Pattern.compile("\\{ita1;([^{}]*)}");

    public WordMark {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A mark of names and values in turns; none of them may contain a brace, a semicolon or an equals sign. */
    public static WordMark of(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new WordMark(values);
    }

    /** The value, an empty text where there is none. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value as a number, where it is one. */
    public @Nullable Integer number(String name) {
        return get(name).matches("\\d{1,6}") ? Integer.valueOf(get(name)) : null;
    }

    String written() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";", "{ita1;", "}"));
    }

    static Optional<WordMark> in(String text) {
        var found = WRITTEN.matcher(text);
        return found.find() ? Optional.of(read(found.group(1))) : Optional.empty();
    }

    private static WordMark read(String inside) {
        var values = new LinkedHashMap<String, String>();
        for (var part : inside.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return new WordMark(values);
    }
}
