package org.itacycle.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands under a document once it is signed on paper: its number, the day, who signed in which position. */
public record Signature(
        String number,
        LocalDate date,
        String signedBy,
        String position,
        @Nullable UUID evidence,
        int version) {

    /** A signature as somebody enters it. */
    public record Draft(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String signedBy,
            @Nullable String position,
            @Nullable UUID evidence) {}
}
