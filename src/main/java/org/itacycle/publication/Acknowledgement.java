package org.itacycle.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A division has taken note of the agreed measures: by a click, on somebody's word, or on a signed sheet. */
public record Acknowledgement(
        String division,
        @Nullable String officer,
        @Nullable LocalDate signedOn,
        @Nullable UUID sheet,
        @Nullable String informant,
        @Nullable String via,
        String recordedBy,
        String recordedByName,
        Instant at) {}
