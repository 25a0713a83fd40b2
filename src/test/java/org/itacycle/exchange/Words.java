package org.itacycle.exchange;

import org.itacycle.TestMessages;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The module's texts without the rest of the application. */
final class Words {

    private Words() {}

    static Phrases phrases() {
        return new Phrases(messages());
    }

    static ResourceBundleMessageSource messages() {
        return TestMessages.of("exchange", "reporting", "organization");
    }
}
