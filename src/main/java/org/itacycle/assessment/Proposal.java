package org.itacycle.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the figures bear out, for the writer of an analysis to take or to leave; without an indicator it is
 * about the whole result. The arguments are words and figures as the office writes them.
 */
public record Proposal(@Nullable Integer indicator, Kind kind, String message, List<Object> arguments) {

    /** What the sentence tells. */
    public enum Kind {
        CHANGE,
        LEVEL,
        INSTRUMENT,
        ITEMS,
        COMMENT,
        RANK
    }

    static Proposal of(@Nullable Integer indicator, Kind kind, String key, Object... arguments) {
        return new Proposal(indicator, kind, "assessment.proposal." + key, List.of(arguments));
    }
}
