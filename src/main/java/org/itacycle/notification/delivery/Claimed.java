package org.itacycle.notification.delivery;

import java.time.Instant;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/** A message that this node is about to send; nobody else does until the claim ends. */
record Claimed(
        long id,
        OrganizationId organization,
        String kind,
        String address,
        @Nullable String recipientName,
        String subject,
        String html,
        String body,
        String listId,
        String messageId,
        int attempts,
        Instant queuedAt,
        Instant writtenAt) {}
