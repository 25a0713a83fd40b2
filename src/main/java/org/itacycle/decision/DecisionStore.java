package org.itacycle.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of decisions; rows are added and never changed. */
@Component
class DecisionStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DecisionStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(CycleKey cycle, Decision decision, Instant at) {
        jdbc.sql("""
                        insert into decision_decisions
                          (organization_id, cycle_id, subject, stage, outcome, comment, measures, divisions,
                           user_id, user_name, position, on_behalf_of, paper, at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                        """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        decision.subject().name(),
                        decision.stage().name(),
                        decision.outcome().name(),
                        decision.comment(),
                        write(decision.measures()),
                        write(decision.divisions()),
                        decision.userId(),
                        decision.userName(),
                        decision.position(),
                        write(decision.onBehalfOf()),
                        write(decision.paper()),
                        Timestamp.from(at))
                .update();
    }

    /** The decisions of the year in the order they were taken. */
    List<Decision> all(CycleKey cycle) {
        return jdbc.sql("""
                        select * from decision_decisions where organization_id = ? and cycle_id = ? order by id
                        """)
                .params(cycle.organization().value(), cycle.id())
                .query(this::read)
                .list();
    }

    private Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                Subject.valueOf(row.getString("subject")),
                Stage.valueOf(row.getString("stage")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("comment"),
                parse(row.getString("measures"), new TypeReference<Set<UUID>>() {}),
                parse(row.getString("divisions"), new TypeReference<Set<String>>() {}),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("position"),
                maybe(row.getString("on_behalf_of"), new TypeReference<Decision.OnBehalf>() {}),
                maybe(row.getString("paper"), new TypeReference<Decision.Paper>() {}),
                row.getTimestamp("at").toInstant());
    }

    private @Nullable String write(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> @Nullable T maybe(@Nullable String stored, TypeReference<T> type) {
        return stored == null ? null : parse(stored, type);
    }

    private <T> T parse(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
