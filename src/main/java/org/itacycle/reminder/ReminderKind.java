package org.itacycle.reminder;

import java.util.EnumSet;
import java.util.Set;

/** Why somebody gets a mail; the office switches each of them on or off. */
public enum ReminderKind {
    /** Something new is to be done. */
    TASK_ARRIVED,
    /** A day comes near. */
    DUE_SOON,
    /** A day has passed. */
    OVERDUE,
    /** Once a week the coordinator reads how the year stands. */
    COORDINATOR_SUMMARY,
    /** Before the monthly meeting the clerk reads what is open. */
    CLERK_MEETING,
    /** The executive is asked to consider, politely and no more than twice. */
    EXECUTIVE_REQUEST;

    /** All of them. */
    public static Set<ReminderKind> all() {
        return EnumSet.allOf(ReminderKind.class);
    }
}
