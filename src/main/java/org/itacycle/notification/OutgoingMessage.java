package org.itacycle.notification;

import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.tenancy.OrganizationId;

/**
 * A mail before it is written. The kind names its list ({@code digest}, {@code approval}: small letters, digits, -);
 * the key is the same whenever the same mail would be written again ({@code digest/2026-04-09/finance}), so that it is
 * written once. Every mailbox gets a mail of its own and never sees the others. The HTML is a whole page with its
 * styles inside; the text says the same for programs that show none.
 */
public record OutgoingMessage(
        OrganizationId organization,
        String kind,
        String key,
        List<Recipient> to,
        String subject,
        String html,
        String text) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST_KEY = 500;

    public OutgoingMessage {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of mail: " + kind);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("not a key of a mail: " + key);
        }
        to = List.copyOf(to);
    }

    /** A mail to one mailbox. */
    public static OutgoingMessage to(
            Recipient recipient,
            OrganizationId organization,
            String kind,
            String key,
            String subject,
            String html,
            String text) {
        return new OutgoingMessage(organization, kind, key, List.of(recipient), subject, html, text);
    }
}
