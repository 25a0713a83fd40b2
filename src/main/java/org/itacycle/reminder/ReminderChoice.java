package org.itacycle.reminder;

import java.util.Set;

/**
 * Which mails the office wants, and on which day of the month (1–28) its monthly meeting is where none is written down.
 */
public record ReminderChoice(Set<ReminderKind> kinds, int meetingDay, int version) {

    public ReminderChoice {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the office wants mails of the kind. */
    public boolean wants(ReminderKind kind) {
        return kinds.contains(kind);
    }
}
