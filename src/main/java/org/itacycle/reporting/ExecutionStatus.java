package org.itacycle.reporting;

/** How far a measure or a step has come. That something is late is derived, never stored. */
public enum ExecutionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    UNABLE
}
