package org.itacycle.notification;

import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.notification.delivery.WebhookPlace;
import org.itacycle.notification.delivery.WebhookRows;
import org.itacycle.notification.delivery.WebhookRows.Webhook;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one other system that a local government lets be told its news: a LINE bot, a dashboard, an archive. */
@Component
public class Webhooks {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int SECRET_BYTES = 32;
    private static final String PREFIX = "whsec_";

    private final WebhookRows rows;
    private final Outbox outbox;
    private final NotificationSettings settings;
    private final AuditLog audit;
    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    public Webhooks(
            WebhookRows rows, Outbox outbox, NotificationSettings settings, AuditLog audit, MessageSource messages) {
        this.rows = rows;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.messages = messages;
    }

    /** The webhook of the actor's local government; its secret is never told again. */
    public Optional<Told> of(Actor actor) {
        requireAdmin(actor);
        return rows.find(actor.organization()).map(webhook -> new Told(webhook.url(), webhook.active(), null));
    }

    /** Sets the address and whether it is used; the first time, and when a new one is wished, tells the secret once. */
    @Transactional
    public Told change(Actor actor, @Nullable String url, boolean active, boolean newSecret) {
        requireAdmin(actor);
        var address = Optional.ofNullable(url).orElse("").strip();
        new Wrong()
                .required("url", address, LONGEST_ADDRESS)
                .unless(isAllowed(address), "url", "notification.webhook.bad-address")
                .refuse();
        var present = rows.find(actor.organization());
        var fresh = present.isEmpty() || newSecret;
        var secret = fresh ? secret() : present.get().secret();
        rows.save(actor.organization(), new Webhook(address, secret, active, 0));
        audit.record(AuditEntry.of(
                actor.organization(),
                actor.userId(),
                actor.name(),
                "notification.webhook-changed",
                address,
                Map.of("active", active, "newSecret", fresh)));
        return new Told(address, active, fresh ? PREFIX + secret : null);
    }

    /** Sends news that mean nothing, to see whether they arrive. */
    @Transactional
    public void test(Actor actor) {
        requireAdmin(actor);
        var text = messages.getMessage(
                "notification.webhook.test", new Object[] {actor.name()}, LocaleContextHolder.getLocale());
        var call = new OutgoingCall(
                actor.organization(), "webhook.tested", "test/" + UUID.randomUUID(), text, null, Map.of());
        if (!outbox.write(call)) {
            throw new NotFound("webhook");
        }
    }

    private boolean isAllowed(String address) {
        try {
            var uri = URI.create(address);
            return settings.webhookAnywhere()
                    ? uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")
                    : WebhookPlace.isPublic(uri);
        } catch (IllegalArgumentException | UnknownHostException nowhere) {
            return false;
        }
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
    }

    /** The address, whether it is used, and the secret in the one answer that tells it. */
    public record Told(String url, boolean active, @Nullable String secret) {}
}
