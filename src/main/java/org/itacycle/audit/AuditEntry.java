package org.itacycle.audit;

import java.time.Instant;
import java.util.Map;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * One deed: who did what to which subject. The action is a message key without its prefix ({@code measure.changed});
 * details are small values and never file contents.
 */
public record AuditEntry(
        OrganizationId organization,
        @Nullable CycleKey cycle,
        String userId,
        String userName,
        String action,
        String subject,
        Map<String, ?> details,
        @Nullable Instant at) {

    public static AuditEntry of(
            CycleKey cycle, String userId, String userName, String action, String subject, Map<String, ?> details) {
        return new AuditEntry(cycle.organization(), cycle, userId, userName, action, subject, details, null);
    }

    public static AuditEntry of(
            OrganizationId organization,
            String userId,
            String userName,
            String action,
            String subject,
            Map<String, ?> details) {
        return new AuditEntry(organization, null, userId, userName, action, subject, details, null);
    }
}
