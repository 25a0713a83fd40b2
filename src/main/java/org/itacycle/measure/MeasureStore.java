package org.itacycle.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of measures; every question is asked for one local government and one year. */
@Component
class MeasureStore {

    private static final String SELECT = """
            select * from (
              select m.*, row_number() over (order by position) as number from measure_measures m
               where organization_id = ? and cycle_id = ? and deleted_at is null) listed
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    MeasureStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(CycleKey cycle, UUID id, MeasureDraft content, String userId, Instant at) {
        jdbc.sql("""
                        insert into measure_measures
                          (id, organization_id, cycle_id, content, version, changed_by, changed_at)
                        values (?, ?, ?, ?::jsonb, 1, ?, ?)
                        """)
                .params(id, cycle.organization().value(), cycle.id(), write(content), userId, Timestamp.from(at))
                .update();
    }

    void change(CycleKey cycle, UUID id, MeasureDraft content, String userId, Instant at) {
        jdbc.sql("""
                        update measure_measures
                           set content = ?::jsonb, version = version + 1, changed_by = ?, changed_at = ?
                         where organization_id = ? and cycle_id = ? and id = ? and deleted_at is null
                        """)
                .params(
                        write(content),
                        userId,
                        Timestamp.from(at),
                        cycle.organization().value(),
                        cycle.id(),
                        id)
                .update();
    }

    void delete(CycleKey cycle, UUID id, String userId, Instant at) {
        jdbc.sql("""
                        update measure_measures
                           set deleted_at = ?, version = version + 1, changed_by = ?, changed_at = ?
                         where organization_id = ? and cycle_id = ? and id = ? and deleted_at is null
                        """)
                .params(
                        Timestamp.from(at),
                        userId,
                        Timestamp.from(at),
                        cycle.organization().value(),
                        cycle.id(),
                        id)
                .update();
    }

    /** Lets nobody else write the measure until the transaction ends. */
    void lock(CycleKey cycle, UUID id) {
        jdbc.sql("select id from measure_measures where organization_id = ? and cycle_id = ? and id = ? for update")
                .params(cycle.organization().value(), cycle.id(), id)
                .query(UUID.class)
                .optional();
    }

    Optional<MeasureView> find(CycleKey cycle, UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .params(cycle.organization().value(), cycle.id(), id)
                .query(this::read)
                .optional();
    }

    List<MeasureView> all(CycleKey cycle) {
        return jdbc.sql(SELECT + " order by number")
                .params(cycle.organization().value(), cycle.id())
                .query(this::read)
                .list();
    }

    private MeasureView read(ResultSet row, int index) throws SQLException {
        var content = parse(row.getString("content"));
        return new MeasureView(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                content.title(),
                content.items(),
                content.focus(),
                content.intent(),
                Objects.requireNonNull(content.lead()),
                content.units(),
                content.unitsText(),
                content.period(),
                content.monitoring(),
                content.steps(),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    private String write(MeasureDraft content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private MeasureDraft parse(String content) {
        try {
            return json.readValue(content, MeasureDraft.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
