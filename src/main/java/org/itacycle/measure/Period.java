package org.itacycle.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when, both days included; one of them may still be open in a draft. */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

    boolean isEmpty() {
        return start == null && end == null;
    }

    /** Whether both ends are given. */
    public boolean hasBothEnds() {
        return start != null && end != null;
    }

    boolean endsBeforeStart() {
        return start != null && end != null && end.isBefore(start);
    }

    /** Whether a day of it lies outside the other one. */
    boolean leaves(LocalDate first, LocalDate last) {
        return start != null && (start.isBefore(first) || start.isAfter(last))
                || end != null && (end.isBefore(first) || end.isAfter(last));
    }
}
