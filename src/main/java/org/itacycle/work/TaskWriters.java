package org.itacycle.work;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who writes in the form of a task right now. It is told to others and keeps nobody from writing. Each call is a single
 * statement of its own, so that two who note each other can never wait for one another.
 */
@Component
public class TaskWriters {

    /** Somebody of whom nothing was heard for so long has stopped writing; a browser tells it every 15 seconds. */
    private static final Duration LASTING = Duration.ofSeconds(40);

    private final JdbcClient jdbc;
    private final MovableClock clock;

    public TaskWriters(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person has just typed in the form; whether she may is asked before. */
    public void note(WorkItem item, Actor writer) {
        jdbc.sql("delete from work_writers where organization_id = ? and at < ?")
                .params(writer.organization().value(), since())
                .update();
        jdbc.sql("""
            insert into work_writers (organization_id, item_id, user_id, user_name, for_group, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (organization_id, item_id, user_id)
              do update set user_name = excluded.user_name, for_group = excluded.for_group, at = excluded.at
            """)
                .params(
                        writer.organization().value(),
                        item.id(),
                        writer.userId(),
                        writer.name(),
                        writer.in(item.owedBy()) ? item.owedBy() : Groups.COORDINATOR,
                        Timestamp.from(clock.machineTime()))
                .update();
    }

    /** The others who write in the form of the task. */
    public List<Writer> others(WorkItem item, Actor reader) {
        return jdbc.sql("""
            select user_name, for_group from work_writers
            where organization_id = ? and item_id = ? and user_id <> ? and at >= ? order by user_name
            """)
                .params(reader.organization().value(), item.id(), reader.userId(), since())
                .query((row, number) -> new Writer(row.getString("user_name"), row.getString("for_group")))
                .list();
    }

    /** Forgets at night who has stopped writing, in every local government: nobody's name stays for months. */
    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Bangkok")
    void forgetPast() {
        jdbc.sql("delete from work_writers where at < ?").param(since()).update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.machineTime().minus(LASTING));
    }

    /** A person, and the group for which she writes. */
    public record Writer(String name, String group) {}
}
