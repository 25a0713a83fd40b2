package org.itacycle.reporting;

/** What kind of work an entry of the activity log tells of. */
public enum ActivityKind {
    MEETING,
    TRAINING,
    ACTIVITY,
    DOCUMENT,
    OTHER
}
