package org.itacycle.reporting;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entered texts as they are kept: without blanks around them, and nothing where there is nothing. */
final class Texts {

    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The texts that say something. */
    static List<String> written(@Nullable List<@Nullable String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(Texts::orEmpty)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The entries that are there and not blank. */
    static <T> List<T> present(@Nullable List<@Nullable T> entries, Predicate<T> blank) {
        return entries == null
                ? List.of()
                : entries.stream()
                        .filter(Objects::nonNull)
                        .filter(blank.negate())
                        .toList();
    }
}
