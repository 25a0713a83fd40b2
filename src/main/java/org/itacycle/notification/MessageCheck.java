package org.itacycle.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What keeps a mail from being sent as it is. */
final class MessageCheck {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_CONTENT = 1_000_000;

    private MessageCheck() {}

    /** What is wrong with the mail whoever gets it. */
    static Optional<Found> ofMail(OutgoingMessage message) {
        if (message.subject().length() > LONGEST_SUBJECT
                || message.html().length() + message.text().length() > LONGEST_CONTENT) {
            return Optional.of(new Found(MessageProblem.TOO_LARGE, null));
        }
        if (MailText.breaksLines(message.subject())) {
            return Optional.of(new Found(MessageProblem.LINE_BREAK, MailText.line(message.subject())));
        }
        return MailHtml.outside(message.html()).map(what -> new Found(MessageProblem.OUTSIDE_CONTENT, what));
    }

    /** What is wrong with one of its recipients. */
    static Optional<Found> ofRecipient(Recipient to) {
        if (MailAddress.of(to.address()).isEmpty()) {
            return Optional.of(new Found(MessageProblem.BAD_ADDRESS, MailText.shortLine(to.address())));
        }
        return to.name() != null && MailText.breaksLines(to.name())
                ? Optional.of(new Found(MessageProblem.LINE_BREAK, MailText.shortLine(to.name())))
                : Optional.empty();
    }

    /** The problem, and the text or number that shows it. */
    record Found(MessageProblem problem, @Nullable String detail) {}
}
