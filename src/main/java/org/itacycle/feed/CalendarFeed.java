package org.itacycle.feed;

import java.time.Instant;
import java.util.UUID;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a calendar program reads the days of the agency, or of one division. It works as long as nobody
 * has revoked it and its owner still belongs to those who may see what it shows.
 */
public record CalendarFeed(
        UUID id,
        OrganizationId organization,
        String scope,
        String ownerId,
        String ownerName,
        Instant createdAt,
        @Nullable Instant readAt) {

    /** The scope of the whole agency; every other scope is the code of a division. */
    public static final String AGENCY = "agency";

    boolean isAgency() {
        return scope.equals(AGENCY);
    }
}
