package org.itacycle.completeness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.Finding;
import org.itacycle.completeness.Checklist.Given;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of documents that went on although something was missing. */
@Component
class PassStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PassStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest reason. */
    Optional<Given> last(CycleKey cycle, Subject subject) {
        return jdbc.sql("""
                        select * from completeness_passes
                         where organization_id = ? and cycle_id = ? and subject = ? order by id desc limit 1
                        """)
                .params(cycle.organization().value(), cycle.id(), subject.name())
                .query((row, number) -> new Given(
                        row.getString("reason"),
                        row.getString("user_name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    void add(CycleKey cycle, Subject subject, String reason, List<Finding> findings, Actor by, Instant at) {
        jdbc.sql("""
                        insert into completeness_passes
                          (organization_id, cycle_id, subject, reason, findings, user_id, user_name, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                        """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        subject.name(),
                        reason,
                        write(findings),
                        by.userId(),
                        by.name(),
                        Timestamp.from(at))
                .update();
    }

    private String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings.stream()
                    .map(finding -> Map.of("code", finding.code(), "where", finding.where()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
