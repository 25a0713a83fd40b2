package org.itacycle.organization;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The module's own words, in the language of the office. */
record Texts(MessageSource messages) {

    private static final Locale THAI = Locale.forLanguageTag("th");

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }

    /** The text, or an empty one where nobody has written it. */
    String find(String key, Object... arguments) {
        var text = messages.getMessage(key, arguments, "", THAI);
        return text == null ? "" : text;
    }
}
