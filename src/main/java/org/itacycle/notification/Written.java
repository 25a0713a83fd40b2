package org.itacycle.notification;

/**
 * How many mails were put into the outbox: those that may leave (or are kept where the installation sends none), and
 * those held back, which reach nobody until somebody mends them. What was written before counts nowhere.
 */
public record Written(int leaving, int heldBack) {

    static final Written NOTHING = new Written(0, 0);

    /** All of them. */
    public int mails() {
        return leaving + heldBack;
    }

    Written plus(Written other) {
        return new Written(leaving + other.leaving, heldBack + other.heldBack);
    }
}
