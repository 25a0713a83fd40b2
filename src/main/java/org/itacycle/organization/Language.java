package org.itacycle.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages a person may read the application in. */
public enum Language {
    THAI("th"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag of BCP 47, as pages and browsers name it. */
    public String tag() {
        return tag;
    }

    /** The key under which messages are found. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of the tag, if it is one of these. */
    public static Optional<Language> of(@Nullable String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
