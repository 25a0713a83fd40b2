package org.itacycle.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.notification.MessageProblem.Remedy;
import org.itacycle.notification.delivery.Bell;
import org.itacycle.notification.delivery.FiledRows;
import org.itacycle.notification.delivery.MailAccess;
import org.itacycle.notification.delivery.Pauses;
import org.itacycle.notification.delivery.RealTime;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator sees what has not left, and lets it leave. */
@Component
public class OutboxDesk {

    private final FiledRows rows;
    private final Pauses pauses;
    private final MailAccess mail;
    private final AuditLog audit;
    private final Bell bell;
    private final RealTime time;

    public OutboxDesk(FiledRows rows, Pauses pauses, MailAccess mail, AuditLog audit, Bell bell, RealTime time) {
        this.rows = rows;
        this.pauses = pauses;
        this.mail = mail;
        this.audit = audit;
        this.bell = bell;
        this.time = time;
    }

    /** Whether mail leaves this installation at all; without a server it is only kept. */
    public boolean sendsMail() {
        return mail.isReady();
    }

    /** How the outbox stands. */
    public Standing standing(Actor actor) {
        requireAdmin(actor);
        return new Standing(
                mail.isReady(),
                mail.hasServer(),
                mail.from().orElse(null),
                pauses.of(Channel.MAIL).orElse(null),
                rows.counts(actor.organization()));
    }

    /** Messages in the states that are older than the one with the id, the newest first. */
    public List<FiledMessage> list(Actor actor, List<MessageState> states, long before, int limit) {
        requireAdmin(actor);
        return states.isEmpty() ? List.of() : rows.list(actor.organization(), states, before, limit);
    }

    /** One message to be read. */
    public FiledMessage get(Actor actor, long id) {
        requireAdmin(actor);
        return rows.find(actor.organization(), id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Lets a failed or kept message leave, to another address where one is given. */
    @Transactional
    public void again(Actor actor, long id, @Nullable String address) {
        var message = get(actor, id);
        if (message.channel() == Channel.MAIL && !mail.isReady()) {
            throw new NoMailServer();
        }
        var corrected = Optional.ofNullable(address).filter(text -> !text.isBlank());
        if (message.remedy() == Remedy.NONE || message.remedy() == Remedy.ADDRESS && corrected.isEmpty()) {
            throw new InvalidInput(Missing.of("address", "notification.not-sendable"));
        }
        var to = corrected.isEmpty() || message.channel() == Channel.WEBHOOK
                ? message.address()
                : MailAddress.of(corrected.get())
                        .orElseThrow(() -> new InvalidInput(Missing.of("address", "organization.bad-mail")));
        var lane = message.channel() == Channel.MAIL ? MailAddress.mailbox(to) : Channel.WEBHOOK.name();
        rows.again(actor.organization(), id, to, lane, time.now());
        record(actor, "notification.sent-again", message.subject(), Map.of("address", to));
        bell.ringAfterCommit(message.channel());
    }

    /** Lets every failed message that can leave as it is wait again; answers how many. */
    @Transactional
    public int againAll(Actor actor) {
        requireAdmin(actor);
        if (!mail.isReady()) {
            throw new NoMailServer();
        }
        var again = rows.againAll(
                actor.organization(),
                Arrays.stream(MessageProblem.values())
                        .filter(problem -> problem.remedy() == Remedy.AGAIN)
                        .toList(),
                time.now());
        record(actor, "notification.sent-again", "", Map.of("messages", again));
        ringForAll();
        return again;
    }

    /** Asks the mail server now instead of after the pause. */
    @Transactional
    public void tryNow(Actor actor) {
        requireAdmin(actor);
        pauses.end(Channel.MAIL);
        ringForAll();
    }

    private void ringForAll() {
        Arrays.stream(Channel.values()).forEach(bell::ringAfterCommit);
    }

    private void record(Actor by, String action, String subject, Map<String, ?> details) {
        audit.record(AuditEntry.of(by.organization(), by.userId(), by.name(), action, subject, details));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
    }

    /**
     * Whether mail leaves, whether a server is set without a sender's address, who sends, the pause while the server is
     * away, and how many messages stand where.
     */
    public record Standing(
            boolean sendsMail,
            boolean hasServer,
            @Nullable String from,
            @Nullable SendingPause pause,
            Map<MessageState, Integer> counts) {}
}
