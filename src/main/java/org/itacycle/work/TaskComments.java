package org.itacycle.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people write to each other beside a task. The engine's own comments end with its history, these stay. */
@Component
public class TaskComments {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public TaskComments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a comment; whether the caller may see the item is asked before.
     *
     * @throws org.itacycle.problem.InvalidInput when it is empty or too long
     */
    @Transactional
    public void add(String item, String text, Actor by) {
        new Wrong().required("text", text, LONGEST).refuse();
        jdbc.sql("""
            insert into work_comments (organization_id, item_id, user_id, user_name, text, at) values (?, ?, ?, ?, ?, ?)
            """)
                .params(
                        by.organization().value(),
                        item,
                        by.userId(),
                        by.name(),
                        text.strip(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The comments on the item, the oldest first. */
    public List<Comment> of(OrganizationId organization, String item) {
        return jdbc.sql("""
            select user_name, text, at from work_comments where organization_id = ? and item_id = ? order by id
            """)
                .params(organization.value(), item)
                .query((row, number) -> new Comment(
                        row.getString("user_name"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** What somebody wrote, and when. */
    public record Comment(String by, String text, Instant at) {}
}
