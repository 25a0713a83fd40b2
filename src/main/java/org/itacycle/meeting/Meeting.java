package org.itacycle.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** A meeting of the working group, planned or held. */
public record Meeting(
        UUID id,
        @JsonUnwrapped MeetingSheet sheet,
        int version,
        String changedBy,
        String changedByName,
        Instant changedAt) {}
