package org.itacycle.notification.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of messages, as the outbox writes it. */
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
}
