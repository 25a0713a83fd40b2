package org.itacycle.reminder;

import java.util.List;

/**
 * Who was reminded: the names of those a mail was written to, and of those who owe the step but have no e-mail. When
 * {@code sentTo} is empty nobody was reminded, and the coordinator has to call.
 */
public record Reminded(List<String> sentTo, List<String> withoutMail) {

    public Reminded {
        sentTo = List.copyOf(sentTo);
        withoutMail = List.copyOf(withoutMail);
    }

    /** Whether a mail was written. */
    public boolean isSent() {
        return !sentTo.isEmpty();
    }
}
