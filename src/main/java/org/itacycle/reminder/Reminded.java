package org.itacycle.reminder;

import java.util.List;

/**
 * Who was reminded: the names of those to whom a mail leaves, of those who owe the step but have no e-mail, and of those
 * whose mail is held back. When {@code sentTo} is empty nobody was reminded, and the coordinator has to call.
 */
public record Reminded(List<String> sentTo, List<String> withoutMail, List<String> heldBack) {

    public Reminded {
        sentTo = List.copyOf(sentTo);
        withoutMail = List.copyOf(withoutMail);
        heldBack = List.copyOf(heldBack);
    }

    /** Whether a mail leaves. */
    public boolean isSent() {
        return !sentTo.isEmpty();
    }
}
