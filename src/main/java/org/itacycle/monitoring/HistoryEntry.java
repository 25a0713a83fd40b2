package org.itacycle.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a task. {@code by} is absent where nobody did it by hand; {@code text} is what somebody
 * wrote; {@code value} is the new day of an extension, the group it was given to, or the stage that sent it back.
 */
public record HistoryEntry(
        Kind kind,
        Instant at,
        @Nullable String by,
        @Nullable String text,
        @Nullable String value) {

    /** What happened. */
    public enum Kind {
        OPENED,
        RETURNED,
        OVERDUE,
        EXTENDED,
        GIVEN,
        REMINDED,
        COMMENT,
        DONE,
        CLOSED
    }
}
