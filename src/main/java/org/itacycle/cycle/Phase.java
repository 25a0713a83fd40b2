package org.itacycle.cycle;

/** Where a year stands. */
public enum Phase {
    PLAN,
    DISSEMINATION,
    EXECUTION,
    ROUND_6,
    ROUND_12,
    CLOSED,
    CANCELLED
}
