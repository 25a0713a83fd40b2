package org.itacycle.document;

import org.itacycle.TestMessages;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The module's texts without the rest of the application. */
final class Words {

    private Words() {}

    static ResourceBundleMessageSource messages() {
        return TestMessages.of("document", "problem");
    }
}
