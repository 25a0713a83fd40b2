package org.itacycle.notification;

/** Why a message is not sent; the words for the administrator are the message {@code notification.problem.<name>}. */
public enum MessageProblem {
    /** Nobody to send it to. */
    NO_RECIPIENT(false),
    /** Not one well-formed address. */
    BAD_ADDRESS(false),
    /** More mailboxes than a single mail may have. */
    TOO_MANY_RECIPIENTS(false),
    /** A line break or control character where a header is made of the text. */
    LINE_BREAK(true),
    /** The HTML would load something, run something or ask for something. */
    OUTSIDE_CONTENT(true),
    /** The office's own template could not be used. */
    TEMPLATE(true),
    /** Longer than a mail may be. */
    TOO_LARGE(false),
    /** The server refused this message for good. */
    REFUSED(true),
    /** The server put this message off, or could not be asked. */
    DELAYED(true),
    /** It waited longer than the limit. */
    GIVEN_UP(true);

    private final boolean sendable;

    MessageProblem(boolean sendable) {
        this.sendable = sendable;
    }

    /** Whether sending again as it stands makes sense. */
    public boolean isSendable() {
        return sendable;
    }
}
