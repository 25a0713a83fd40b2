package org.itacycle.exchange;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The module's own words, in the language of the office. */
@Component
class Phrases {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage("exchange." + key, arguments, THAI);
    }
}
