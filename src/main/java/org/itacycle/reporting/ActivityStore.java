package org.itacycle.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the activity log. */
@Component
class ActivityStore {

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the entry, unless its id is taken. */
    boolean add(CycleKey cycle, Activity activity) {
        return jdbc.sql("""
            insert into reporting_activities
              (id, organization_id, cycle_id, happened_on, unit, kind, content, measures, steps,
               version, created_by, created_by_name, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """)
                        .params(
                                activity.id(),
                                cycle.organization().value(),
                                cycle.id(),
                                activity.on(),
                                activity.unit(),
                                activity.kind().name(),
                                activity.text(),
                                activity.measures().toArray(UUID[]::new),
                                activity.steps().toArray(Integer[]::new),
                                activity.version(),
                                activity.createdBy(),
                                activity.createdByName(),
                                Timestamp.from(activity.changedAt()))
                        .update()
                > 0;
    }

    void change(CycleKey cycle, Activity activity) {
        jdbc.sql("""
            update reporting_activities
               set happened_on = ?, unit = ?, kind = ?, content = ?, measures = ?, steps = ?,
                   version = ?, changed_at = ?
             where organization_id = ? and cycle_id = ? and id = ?
            """)
                .params(
                        activity.on(),
                        activity.unit(),
                        activity.kind().name(),
                        activity.text(),
                        activity.measures().toArray(UUID[]::new),
                        activity.steps().toArray(Integer[]::new),
                        activity.version(),
                        Timestamp.from(activity.changedAt()),
                        cycle.organization().value(),
                        cycle.id(),
                        activity.id())
                .update();
    }

    void delete(CycleKey cycle, UUID id) {
        jdbc.sql("delete from reporting_activities where organization_id = ? and cycle_id = ? and id = ?")
                .params(cycle.organization().value(), cycle.id(), id)
                .update();
    }

    /** The entry, which nobody else writes until the transaction ends. */
    Optional<Activity> forUpdate(CycleKey cycle, UUID id) {
        return jdbc.sql("""
            select * from reporting_activities
             where organization_id = ? and cycle_id = ? and id = ? for update
            """)
                .params(cycle.organization().value(), cycle.id(), id)
                .query(ActivityStore::read)
                .optional();
    }

    List<Activity> all(CycleKey cycle) {
        return jdbc.sql("""
            select * from reporting_activities
             where organization_id = ? and cycle_id = ?
             order by happened_on, id
            """)
                .params(cycle.organization().value(), cycle.id())
                .query(ActivityStore::read)
                .list();
    }

    private static Activity read(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("content"),
                row.getString("unit"),
                ActivityKind.valueOf(row.getString("kind")),
                List.of((UUID[]) row.getArray("measures").getArray()),
                List.of((Integer[]) row.getArray("steps").getArray()),
                List.of(),
                row.getInt("version"),
                row.getString("created_by"),
                row.getString("created_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
