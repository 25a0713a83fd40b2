package org.itacycle.notification.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.itacycle.notification.Channel;
import org.itacycle.notification.SendingPause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Channels on which nothing can leave for a while; shared by all nodes. */
@Component
public class Pauses {

    private final JdbcClient jdbc;

    public Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pause of the channel, over or not; it stays until something has left. */
    public Optional<SendingPause> of(Channel channel) {
        return jdbc.sql("select * from notification_pauses where channel = ?")
                .param(channel.name())
                .query((row, number) -> new SendingPause(
                        row.getInt("failures"),
                        row.getTimestamp("paused_until").toInstant(),
                        row.getTimestamp("since").toInstant(),
                        row.getString("problem")))
                .optional();
    }

    /** The channel was tried in vain once more. */
    void enter(Channel channel, int failures, Instant until, Instant now, String problem) {
        jdbc.sql("""
            insert into notification_pauses (channel, failures, paused_until, since, problem)
            values (?, ?, ?, ?, ?)
            on conflict (channel) do update
               set failures = excluded.failures, paused_until = excluded.paused_until, problem = excluded.problem
            """)
                .params(channel.name(), failures, Timestamp.from(until), Timestamp.from(now), problem)
                .update();
    }

    /** Something has left, or somebody wants it tried now. */
    public void end(Channel channel) {
        jdbc.sql("delete from notification_pauses where channel = ?")
                .param(channel.name())
                .update();
    }
}
