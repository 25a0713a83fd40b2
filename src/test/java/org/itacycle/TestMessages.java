package org.itacycle;

import java.util.Arrays;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of modules as the application reads them, without the rest of it. */
public final class TestMessages {

    private TestMessages() {}

    /** The texts of the modules with the names. */
    public static ResourceBundleMessageSource of(String... modules) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(modules).map(module -> "messages/" + module).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
