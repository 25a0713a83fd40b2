package org.itacycle.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.itacycle.notification.MessageCheck.Found;
import org.itacycle.notification.delivery.Bell;
import org.itacycle.notification.delivery.MailAccess;
import org.itacycle.notification.delivery.MessageRows;
import org.itacycle.notification.delivery.NewMessage;
import org.itacycle.notification.delivery.RealTime;
import org.itacycle.notification.delivery.WebhookRows;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where messages are put in the transaction that causes them; they leave after it. What is wrong with a message never
 * troubles that transaction: it is written all the same, not sent, and shown to the administrator.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private static final int NAMED_ADDRESSES = 10;

    private final MessageRows rows;
    private final WebhookRows webhooks;
    private final MailAccess mail;
    private final NotificationSettings settings;
    private final ObjectMapper json;
    private final Bell bell;
    private final Clock clock;
    private final RealTime time;

    public Outbox(
            MessageRows rows,
            WebhookRows webhooks,
            MailAccess mail,
            NotificationSettings settings,
            ObjectMapper json,
            Bell bell,
            Clock clock,
            RealTime time) {
        this.rows = rows;
        this.webhooks = webhooks;
        this.mail = mail;
        this.settings = settings;
        this.json = json;
        this.bell = bell;
        this.clock = clock;
        this.time = time;
    }

    /** Writes the mail once for each mailbox; nothing is written when the key was written before. */
    public Written write(OutgoingMessage message) {
        return write(message, MessageCheck.ofMail(message));
    }

    /**
     * Writes a mail that the office's own template would have spoilt; the administrator reads the detail, and may send
     * the mail as it is here.
     */
    public Written writeHeldBack(OutgoingMessage message, String detail) {
        var found = new Found(MessageProblem.TEMPLATE, MailText.shortLine(detail));
        return write(message, MessageCheck.ofMail(message).or(() -> Optional.of(found)));
    }

    /** Whether the mail with the key leaves for the address: it was written, and is not held back, or no longer. */
    public boolean leaves(OrganizationId organization, String key, String address) {
        return rows.leaves(organization, mailKey(key, MailAddress.lane(address)));
    }

    /** Whether news of the local government are told to another system at all. */
    public boolean tellsNews(OrganizationId organization) {
        return webhooks.find(organization).filter(WebhookRows.Webhook::active).isPresent();
    }

    /** Writes news for the office's other systems; answers whether there is one, and the key is new. */
    public boolean write(OutgoingCall call) {
        return webhooks.find(call.organization())
                .filter(WebhookRows.Webhook::active)
                .map(webhook -> insert(call, webhook))
                .orElse(false);
    }

    private Written write(OutgoingMessage message, Optional<Found> wrong) {
        var mailboxes = new LinkedHashMap<String, Recipient>();
        message.to()
                .forEach(to ->
                        mailboxes.putIfAbsent(MailAddress.mailbox(to.address().strip()), to));
        if (mailboxes.isEmpty()) {
            return insert(message, Recipient.of(""), new Found(MessageProblem.NO_RECIPIENT, null));
        }
        if (mailboxes.size() > settings.mostRecipients()) {
            var found = new Found(MessageProblem.TOO_MANY_RECIPIENTS, String.valueOf(mailboxes.size()));
            return insert(message, Recipient.of(firstOf(mailboxes)), found);
        }
        return mailboxes.values().stream()
                .map(to -> insert(
                        message,
                        to,
                        MessageCheck.ofRecipient(to).or(() -> wrong).orElse(null)))
                .reduce(Written.NOTHING, Written::plus);
    }

    private static String firstOf(Map<String, Recipient> mailboxes) {
        return String.join(
                        ", ", mailboxes.keySet().stream().limit(NAMED_ADDRESSES).toList()) + " …";
    }

    private Written insert(OutgoingMessage message, Recipient to, @Nullable Found found) {
        var address = MailAddress.of(to.address()).orElseGet(() -> MailText.shortLine(to.address()));
        var lane = MailAddress.lane(to.address());
        var sound = mail.isReady() ? MessageState.WAITING : MessageState.KEPT;
        var written = new NewMessage(
                message.organization(),
                Channel.MAIL,
                message.kind(),
                mailKey(message.key(), lane),
                lane,
                address,
                to.name() == null ? null : MailText.line(to.name()),
                MailText.line(message.subject()),
                MailText.stored(message.html()),
                MailText.stored(message.text()),
                message.kind() + "." + message.organization().value() + "." + mail.domain(),
                mail.newMessageId(),
                found == null ? sound : MessageState.FAILED,
                found == null ? null : found.problem().name(),
                found == null ? null : found.detail());
        if (!insert(written)) {
            return Written.NOTHING;
        }
        return found == null ? new Written(1, 0) : new Written(0, 1);
    }

    private static String mailKey(String key, String lane) {
        return MailText.line(key) + "|" + lane;
    }

    private boolean insert(OutgoingCall call, WebhookRows.Webhook webhook) {
        var id = mail.newCallId();
        return insert(new NewMessage(
                call.organization(),
                Channel.WEBHOOK,
                call.type(),
                "call|" + MailText.line(call.key()),
                Channel.WEBHOOK.name(),
                webhook.url(),
                null,
                MailText.line(call.text()),
                "",
                body(call, id),
                "",
                id,
                MessageState.WAITING,
                null,
                null));
    }

    private boolean insert(NewMessage message) {
        var isNew = rows.insert(message, clock.instant(), time.now());
        if (isNew && message.state() == MessageState.WAITING) {
            bell.ringAfterCommit(message.channel());
        }
        return isNew;
    }

    private String body(OutgoingCall call, String id) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("id", id);
        body.put("type", call.type());
        body.put("timestamp", clock.instant().toString());
        body.put("organization", call.organization().value());
        body.put("text", MailText.stored(call.text()));
        body.put("link", call.link());
        body.put("data", call.data());
        try {
            return MailText.stored(json.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
