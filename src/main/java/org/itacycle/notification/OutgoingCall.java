package org.itacycle.notification;

import java.util.Map;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * News for the office's other systems before it is written. The type is {@code <subject>.<what happened>}; the text is
 * a ready Thai sentence that a chat may show to the whole office, so it names nobody who is late; the link is an
 * absolute address; data are ids, codes and dates. The key is the same whenever the same news would be told again.
 */
public record OutgoingCall(
        OrganizationId organization,
        String type,
        String key,
        String text,
        @Nullable String link,
        Map<String, ?> data) {}
