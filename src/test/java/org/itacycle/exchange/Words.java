package org.itacycle.exchange;

import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The module's texts without the rest of the application. */
final class Words {

    private Words() {}

    static Phrases phrases() {
        return new Phrases(messages());
    }

    static ReloadableResourceBundleMessageSource messages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                "classpath:messages/exchange", "classpath:messages/reporting", "classpath:messages/organization");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
