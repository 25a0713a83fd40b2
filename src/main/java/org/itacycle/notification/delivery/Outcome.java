package org.itacycle.notification.delivery;

/** How an attempt ended; the detail is what the other side said, for the administrator. */
sealed interface Outcome {

    /** The other side has it. */
    record Delivered() implements Outcome {}

    /** The other side will never take this message. */
    record Refused(String detail) implements Outcome {}

    /** The other side may take this message later; others may leave meanwhile. */
    record PutOff(String detail) implements Outcome {}

    /** Nothing can leave on this channel now. */
    record Unreachable(String detail) implements Outcome {}
}
