package org.itacycle.paperwork;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The application's Thai words, as it reads them itself. */
public final class ThaiWords {

    private static final String[] FILES = {
        "decision", "document", "meeting", "organization", "paperwork", "problem", "reporting", "work"
    };

    private ThaiWords() {}

    public static MessageSource messages() {
        var messages = new ReloadableResourceBundleMessageSource();
        for (var file : FILES) {
            messages.addBasenames("classpath:messages/" + file);
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
