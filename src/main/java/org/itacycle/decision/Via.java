package org.itacycle.decision;

/** How word reached the coordinator who enters it on behalf of somebody. */
public enum Via {
    PAPER,
    PHONE,
    LINE,
    MEETING
}
