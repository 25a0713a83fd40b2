package org.itacycle.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.notification.Channel;
import org.itacycle.notification.FiledMessage;
import org.itacycle.notification.MessageProblem;
import org.itacycle.notification.MessageState;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of messages, as the administrator of one local government reads it. */
@Component
public class FiledRows {

    private final JdbcClient jdbc;

    public FiledRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stand in each state. */
    public Map<MessageState, Integer> counts(OrganizationId organization) {
        var counts = new EnumMap<MessageState, Integer>(MessageState.class);
        jdbc.sql("select state, count(*) as number from notification_messages where organization_id = ? group by state")
                .param(organization.value())
                .query(row -> {
                    counts.put(MessageState.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    /** Those in the states that were written before the one with the id, the newest first. */
    public List<FiledMessage> list(OrganizationId organization, List<MessageState> states, long before, int limit) {
        return jdbc.sql("""
            select * from notification_messages
             where organization_id = :organization and state in (:states) and id < :before
             order by id desc limit :limit
            """)
                .param("organization", organization.value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("before", before)
                .param("limit", limit)
                .query(FiledRows::filed)
                .list();
    }

    /** The message with the id. */
    public Optional<FiledMessage> find(OrganizationId organization, long id) {
        return jdbc.sql("select * from notification_messages where organization_id = ? and id = ?")
                .params(organization.value(), id)
                .query(FiledRows::filed)
                .optional();
    }

    /** Lets the message wait for its turn as if it were new, under its old name; answers whether it stood still. */
    public boolean again(OrganizationId organization, long id, String address, String lane, Instant machine) {
        return jdbc.sql("""
            update notification_messages
               set state = 'WAITING', attempts = 0, queued_at = :now, next_attempt_at = :now,
                   problem = null, problem_detail = null, address = :address, lane = :lane
             where organization_id = :organization and id = :id and state in ('FAILED', 'KEPT')
            """)
                        .param("now", Timestamp.from(machine))
                        .param("address", address)
                        .param("lane", lane)
                        .param("organization", organization.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Lets every failed message with one of the problems wait again; answers how many. */
    public int againAll(OrganizationId organization, List<MessageProblem> problems, Instant machine) {
        return jdbc.sql("""
            update notification_messages
               set state = 'WAITING', attempts = 0, queued_at = :now, next_attempt_at = :now,
                   problem = null, problem_detail = null
             where organization_id = :organization and state = 'FAILED' and problem in (:problems)
            """)
                .param("now", Timestamp.from(machine))
                .param("organization", organization.value())
                .param("problems", problems.stream().map(Enum::name).toList())
                .update();
    }

    /** What keeps the last mail of each lane from arriving, where something does. */
    public Map<String, MessageProblem> stuck(OrganizationId organization, Collection<String> lanes) {
        var stuck = new HashMap<String, MessageProblem>();
        jdbc.sql("""
            select lane.name, last.problem from unnest(:lanes) lane(name)
              cross join lateral (
                select problem from notification_messages message
                 where message.organization_id = :organization and message.lane = lane.name
                 order by message.id desc limit 1) last
             where last.problem is not null
            """)
                .param("organization", organization.value())
                .param("lanes", lanes.toArray(String[]::new))
                .query(row -> {
                    stuck.put(row.getString("name"), MessageProblem.valueOf(row.getString("problem")));
                });
        return stuck;
    }

    private static FiledMessage filed(ResultSet row, int number) throws SQLException {
        var sentAt = row.getTimestamp("sent_at");
        var problem = row.getString("problem");
        return new FiledMessage(
                row.getLong("id"),
                Channel.valueOf(row.getString("channel")),
                row.getString("kind"),
                row.getString("address"),
                row.getString("recipient_name"),
                row.getString("subject"),
                row.getString("body"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("written_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getTimestamp("next_attempt_at").toInstant(),
                problem == null ? null : MessageProblem.valueOf(problem),
                row.getString("problem_detail"));
    }
}
