package org.itacycle.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only record of deeds. The database refuses to change or delete a row. */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    public AuditLog(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the deed in the transaction that does it. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditEntry entry) {
        jdbc.sql("""
                        insert into audit_entries
                          (organization_id, cycle_id, fiscal_year, user_id, user_name, action, subject, details, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        entry.organization().value(),
                        Optional.ofNullable(entry.cycle()).map(CycleKey::id).orElse(null),
                        Optional.ofNullable(entry.cycle())
                                .map(CycleKey::fiscalYear)
                                .orElse(null),
                        entry.userId(),
                        entry.userName(),
                        entry.action(),
                        entry.subject(),
                        write(entry.details()),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The deeds of a year, newest first. */
    public List<AuditEntry> of(CycleKey cycle, int limit, int offset) {
        return jdbc.sql("""
                        select * from audit_entries
                         where organization_id = ? and cycle_id = ?
                         order by id desc limit ? offset ?
                        """)
                .params(cycle.organization().value(), cycle.id(), limit, offset)
                .query(this::read)
                .list();
    }

    /** The deeds of one kind in a year, newest first. */
    public List<AuditEntry> of(CycleKey cycle, String action) {
        return jdbc.sql("""
                        select * from audit_entries
                         where organization_id = ? and cycle_id = ? and action = ?
                         order by id desc
                        """)
                .params(cycle.organization().value(), cycle.id(), action)
                .query(this::read)
                .list();
    }

    private AuditEntry read(ResultSet row, int number) throws SQLException {
        var organization = OrganizationId.of(row.getString("organization_id"));
        var cycleId = row.getObject("cycle_id", UUID.class);
        return new AuditEntry(
                organization,
                cycleId == null ? null : new CycleKey(organization, cycleId, row.getInt("fiscal_year")),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("action"),
                row.getString("subject"),
                parse(row.getString("details")),
                row.getTimestamp("at").toInstant());
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> parse(String details) {
        try {
            return json.readValue(details, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
