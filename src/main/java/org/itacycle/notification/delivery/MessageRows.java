package org.itacycle.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.itacycle.notification.Channel;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of messages, as the outbox writes and empties it; the sender works for every local government at once. */
@Component
public class MessageRows {

    private final JdbcClient jdbc;

    public MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the message unless its key was written before; answers whether it did. */
    public boolean insert(NewMessage message, Instant office, Instant machine) {
        return jdbc.sql("""
            insert into notification_messages
              (organization_id, channel, kind, message_key, lane, address, recipient_name, subject, html, body,
               list_id, message_id, state, problem, problem_detail, queued_at, next_attempt_at, written_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (organization_id, message_key) do nothing
            """)
                        .params(
                                message.organization().value(),
                                message.channel().name(),
                                message.kind(),
                                message.key(),
                                message.lane(),
                                message.address(),
                                message.recipientName(),
                                message.subject(),
                                message.html(),
                                message.body(),
                                message.listId(),
                                message.messageId(),
                                message.state().name(),
                                message.problem(),
                                message.problemDetail(),
                                Timestamp.from(machine),
                                Timestamp.from(machine),
                                Timestamp.from(office))
                        .update()
                == 1;
    }

    /** Whether a message was written under the key, and is not held back: it has left or may leave. */
    public boolean leaves(OrganizationId organization, String key) {
        return jdbc.sql("""
            select exists (
              select 1 from notification_messages
               where organization_id = ? and message_key = ? and state <> 'FAILED')
            """)
                .params(organization.value(), key)
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes the oldest message that may leave now, and that no older one of its lane still waits before. One statement,
     * so that two nodes never take the same.
     */
    Optional<Claimed> claim(Channel channel, Instant now, Instant until) {
        return jdbc.sql("""
            update notification_messages set state = 'SENDING', attempts = attempts + 1, claimed_until = :until
             where id = (
               select id from notification_messages message
                where channel = :channel and state = 'WAITING' and next_attempt_at <= :now
                  and not exists (
                    select 1 from notification_messages older
                     where older.organization_id = message.organization_id and older.lane = message.lane
                       and older.state in ('WAITING', 'SENDING') and older.id < message.id)
                order by id limit 1 for update skip locked)
            returning *
            """)
                .param("channel", channel.name())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(MessageRows::claimed)
                .optional();
    }

    /** Gives back what a node took and never finished. */
    int release(Channel channel, Instant now) {
        return jdbc.sql("""
            update notification_messages set state = 'WAITING', claimed_until = null
             where channel = ? and state = 'SENDING' and claimed_until < ?
            """).params(channel.name(), Timestamp.from(now)).update();
    }

    /** The other side has it. */
    void sent(long id, Instant office) {
        jdbc.sql("""
            update notification_messages
               set state = 'SENT', sent_at = ?, claimed_until = null, problem = null, problem_detail = null
             where id = ? and state in ('SENDING', 'WAITING')
            """).params(Timestamp.from(office), id).update();
    }

    /** It is tried again at the moment. */
    void putOff(Claimed message, Instant next, String problem, String detail) {
        finish(message, "state = 'WAITING'", next, problem, detail);
    }

    /** The channel is closed: this attempt told nothing about the message. */
    void giveBack(Claimed message, Instant now, String problem, String detail) {
        finish(message, "state = 'WAITING', attempts = attempts - 1", now, problem, detail);
    }

    /** It is not tried again by itself. */
    void failed(Claimed message, Instant now, String problem, String detail) {
        finish(message, "state = 'FAILED'", now, problem, detail);
    }

    /** Everything that has waited since before the moment fails; answers how many. */
    int giveUp(Channel channel, Instant before, String problem, String detail) {
        return jdbc.sql("""
            update notification_messages set state = 'FAILED', problem = ?, problem_detail = ?
             where channel = ? and state = 'WAITING' and queued_at < ?
            """)
                .params(problem, detail, channel.name(), Timestamp.from(before))
                .update();
    }

    /** Forgets what was sent, kept or failed before the moment; answers how many. */
    int forget(Instant before) {
        return jdbc.sql("""
            delete from notification_messages
             where state in ('SENT', 'KEPT', 'FAILED') and queued_at < ?
            """).param(Timestamp.from(before)).update();
    }

    /** Only while the claim is still this node's. */
    private void finish(Claimed message, String change, Instant next, String problem, String detail) {
        jdbc.sql("update notification_messages set " + change + """
            , next_attempt_at = ?, claimed_until = null, problem = ?, problem_detail = ?
             where id = ? and state = 'SENDING' and attempts = ?
            """)
                .params(Timestamp.from(next), problem, detail, message.id(), message.attempts())
                .update();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getLong("id"),
                OrganizationId.of(row.getString("organization_id")),
                row.getString("kind"),
                row.getString("address"),
                row.getString("recipient_name"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("body"),
                row.getString("list_id"),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getTimestamp("queued_at").toInstant(),
                row.getTimestamp("written_at").toInstant());
    }
}
