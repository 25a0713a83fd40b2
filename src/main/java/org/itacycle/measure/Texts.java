package org.itacycle.measure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How entered texts are tidied before they are kept. */
final class Texts {

    private static final char THAI_ZERO = '๐';

    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<String> distinct(@Nullable List<String> values) {
        return present(values).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    static <T> List<T> present(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    /** With Thai digits turned into the ones that codes are written in. */
    static String arabic(String text) {
        return text.codePoints()
                .map(point -> point >= THAI_ZERO && point <= THAI_ZERO + 9 ? point - THAI_ZERO + '0' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** For comparing: without spaces and without the number in front. */
    static String essence(String text) {
        return arabic(text).replaceFirst("^[\\s\\d.)(-]+", "").replaceAll("\\s+", "");
    }
}
