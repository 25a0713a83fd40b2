package org.itacycle.notification;

/** Why a message is not sent; the words for the administrator are the message {@code notification.problem.<name>}. */
public enum MessageProblem {
    /** Nobody to send it to. */
    NO_RECIPIENT(Remedy.ADDRESS),
    /** Not one well-formed address. */
    BAD_ADDRESS(Remedy.ADDRESS),
    /** More mailboxes than a single mail may have. */
    TOO_MANY_RECIPIENTS(Remedy.NONE),
    /** A line break or control character where a header is made of the text; sent again, it is on one line. */
    LINE_BREAK(Remedy.AGAIN),
    /** The HTML would load something, run something or ask for something. */
    OUTSIDE_CONTENT(Remedy.NONE),
    /** The office's own template could not be used; sent again, it is the mail by the usual one. */
    TEMPLATE(Remedy.AGAIN),
    /** Longer than a mail may be. */
    TOO_LARGE(Remedy.NONE),
    /** The receiver refused this message for good. */
    REFUSED(Remedy.AGAIN),
    /** The receiver put this message off, or could not be asked. */
    DELAYED(Remedy.AGAIN),
    /** It waited longer than the limit. */
    GIVEN_UP(Remedy.AGAIN);

    private final Remedy remedy;

    MessageProblem(Remedy remedy) {
        this.remedy = remedy;
    }

    /** What the administrator can do about the message itself. */
    public Remedy remedy() {
        return remedy;
    }

    /** A way to let a message leave after all. */
    public enum Remedy {
        /** Send it as it is. */
        AGAIN,
        /** Give it a right address first. */
        ADDRESS,
        /** It stays unsent; the cause is to be mended for the next one. */
        NONE
    }
}
