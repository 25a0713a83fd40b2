package org.itacycle.document;

import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The module's texts without the rest of the application. */
final class Words {

    private Words() {}

    static ReloadableResourceBundleMessageSource messages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:messages/document", "classpath:messages/problem");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
