package org.itacycle.problem;

/** What sort of refusal a {@link Problem} is; the web layer turns it into an HTTP status. */
public enum Kind {
    INVALID(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    STALE(412),
    TOO_LARGE(413),
    INCOMPLETE(422),
    UNREADABLE(422),
    BUSY(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status that tells it. */
    public int status() {
        return status;
    }
}
