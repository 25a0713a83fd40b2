package org.itacycle.paperwork;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a part of the stationery; a part that the office has not replaced has neither name nor time. */
public record StationeryFile(
        String part,
        boolean own,
        @Nullable String name,
        @Nullable String sha256,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
