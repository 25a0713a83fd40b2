package org.itacycle.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file says differently. {@code conflict} tells that the same was changed here after the file went out;
 * what is not takable is only told, and the note says why.
 */
public record Difference(
        String id,
        Kind kind,
        @Nullable UUID measure,
        @Nullable Integer step,
        String where,
        @Nullable String field,
        @Nullable String label,
        @Nullable String before,
        @Nullable String after,
        boolean conflict,
        boolean takable,
        @Nullable String note) {

    /** What happened to it in the file. */
    public enum Kind {
        CHANGED,
        ADDED,
        DELETED,
        /** A text was changed in a part that is only there to be read. */
        FIXED_CHANGED,
        /** Text was written outside the table. */
        OUTSIDE
    }
}
