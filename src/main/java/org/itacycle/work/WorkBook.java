package org.itacycle.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the work items, always inside the transaction of the engine that causes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    public WorkBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters a new item. */
    public void open(
            String id,
            CycleKey cycle,
            TaskKey key,
            @Nullable String division,
            String owedBy,
            @Nullable Integer round,
            LocalDate dueOn) {
        jdbc.sql("""
            insert into work_items
              (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on, state, opened_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
            """)
                .params(
                        id,
                        cycle.organization().value(),
                        cycle.id(),
                        cycle.fiscalYear(),
                        key.key(),
                        division,
                        owedBy,
                        round,
                        dueOn,
                        now())
                .update();
    }

    /** Tells why and by whom the item came back. */
    public void returned(String id, String comment, String returnedBy) {
        jdbc.sql("update work_items set return_comment = ?, returned_by = ? where id = ?")
                .params(comment, returnedBy, id)
                .update();
    }

    /** Tells who has taken the item in hand; null gives it back. */
    public void claimed(String id, @Nullable String userId) {
        jdbc.sql("update work_items set claimed_by = ? where id = ? and state = 'OPEN'")
                .params(userId, id)
                .update();
    }

    /** Gives the item a new day. */
    public void due(String id, LocalDate dueOn) {
        jdbc.sql("update work_items set due_on = ?, overdue_since = null where id = ? and state = 'OPEN'")
                .params(dueOn, id)
                .update();
    }

    /** Gives the item, and no other, time until the day. */
    public void extend(String id, LocalDate dueOn) {
        jdbc.sql("update work_items set extended_to = ? where id = ? and state = 'OPEN'")
                .params(dueOn, id)
                .update();
        due(id, dueOn);
    }

    /** Tells which late item this one is about. */
    public void about(String id, String step) {
        jdbc.sql("update work_items set about = ? where id = ?")
                .params(step, id)
                .update();
    }

    /** Gives the item to another group. */
    public void owedBy(String id, String group) {
        jdbc.sql("update work_items set owed_by = ?, owed_since = ? where id = ? and state = 'OPEN'")
                .params(group, now(), id)
                .update();
    }

    /** Notes that the item's day has passed. */
    public void overdue(String id, LocalDate since) {
        jdbc.sql("update work_items set overdue_since = ? where id = ? and state = 'OPEN' and overdue_since is null")
                .params(since, id)
                .update();
    }

    /** The item was sent. */
    public void completed(String id, Completion by) {
        jdbc.sql("""
            update work_items
               set state = 'DONE', ended_at = ?, completed_by = ?, completed_name = ?, informant = ?, via = ?
             where id = ? and state = 'OPEN'
            """)
                .params(now(), by.userId(), by.userName(), by.informant(), by.via(), id)
                .update();
    }

    /** The item ended without being sent. */
    public void closed(String id) {
        jdbc.sql("update work_items set state = 'CLOSED', ended_at = ? where id = ? and state = 'OPEN'")
                .params(now(), id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Who sent an item, and on whose word when it was entered on behalf. */
    public record Completion(
            String userId,
            String userName,
            @Nullable String informant,
            @Nullable String via) {}
}
