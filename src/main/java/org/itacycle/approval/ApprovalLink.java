package org.itacycle.approval;

import java.time.Instant;
import java.util.UUID;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A link that was sent out for one task. It is good until it expires or its task ends, whichever comes first; deciding by
 * it marks it as used.
 */
public record ApprovalLink(
        UUID id,
        OrganizationId organization,
        String taskId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /** Whether its time is over. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
