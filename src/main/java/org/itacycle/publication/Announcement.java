package org.itacycle.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.itacycle.decision.Subject;
import org.jspecify.annotations.Nullable;

/** A document was announced on a channel. */
public record Announcement(
        UUID id,
        Subject subject,
        PublicationChannel channel,
        LocalDate date,
        @Nullable String url,
        @Nullable UUID file,
        String recordedBy,
        String recordedByName,
        Instant at) {}
