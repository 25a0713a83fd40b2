package org.itacycle.measure;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.itacycle.calendar.ThaiDates;
import org.jspecify.annotations.Nullable;

/** How entered texts are tidied before they are kept. */
final class Texts {

    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^[\\s\\d.)(-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

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

    /** For comparing: without spaces and without the number in front. */
    static String essence(String text) {
        var words = NUMBER_IN_FRONT.matcher(ThaiDates.arabicDigits(text)).replaceFirst("");
        return SPACES.matcher(words).replaceAll("");
    }
}
