package org.itacycle.paperwork;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of documents; they are Thai, whatever language the reader's browser asks for. */
@Component
public class Words {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The message {@code paperwork.<key>}. */
    public String get(String key, Object... arguments) {
        return any("paperwork." + key, arguments);
    }

    /** A message of another module. */
    public String any(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
