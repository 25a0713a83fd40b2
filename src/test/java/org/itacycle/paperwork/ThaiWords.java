package org.itacycle.paperwork;

import org.itacycle.TestMessages;
import org.springframework.context.MessageSource;

/** The application's Thai words, as it reads them itself. */
public final class ThaiWords {

    private ThaiWords() {}

    public static MessageSource messages() {
        return TestMessages.of(
                "decision", "document", "meeting", "organization", "paperwork", "problem", "reporting", "work");
    }
}
