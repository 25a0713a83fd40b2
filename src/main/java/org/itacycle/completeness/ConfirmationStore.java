package org.itacycle.completeness;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.itacycle.assessment.Finding;
import org.itacycle.completeness.Checklist.Given;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of confirmed findings. */
@Component
class ConfirmationStore {

    private final JdbcClient jdbc;

    ConfirmationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reasons by the ids of the findings. */
    Map<String, Given> of(CycleKey cycle, Subject subject) {
        return jdbc
                .sql("""
                        select * from completeness_confirmations
                         where organization_id = ? and cycle_id = ? and subject = ?
                        """)
                .params(cycle.organization().value(), cycle.id(), subject.name())
                .query((row, number) -> Map.entry(
                        row.getString("finding"),
                        new Given(
                                row.getString("reason"),
                                row.getString("user_name"),
                                row.getTimestamp("at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(CycleKey cycle, Subject subject, String id, Finding finding, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into completeness_confirmations
                          (organization_id, cycle_id, subject, finding, code, reason, user_id, user_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint completeness_confirmations_pk do update
                           set reason = excluded.reason, user_id = excluded.user_id,
                               user_name = excluded.user_name, at = excluded.at
                        """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        subject.name(),
                        id,
                        finding.code(),
                        reason,
                        by.userId(),
                        by.name(),
                        Timestamp.from(at))
                .update();
    }

    void delete(CycleKey cycle, Subject subject, String id) {
        jdbc.sql("""
                        delete from completeness_confirmations
                         where organization_id = ? and cycle_id = ? and subject = ? and finding = ?
                        """)
                .params(cycle.organization().value(), cycle.id(), subject.name(), id)
                .update();
    }
}
