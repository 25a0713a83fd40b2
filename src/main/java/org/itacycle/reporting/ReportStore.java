package org.itacycle.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reports. */
@Component
class ReportStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReportStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Lets nobody else write the report until the transaction ends, whether it exists already or not. */
    void lock(CycleKey cycle, UUID measure, int round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(cycle.id() + "/" + measure + "/" + round)
                .query((row, number) -> true)
                .single();
    }

    /** The report as it stands, a copy of the earlier round's where nothing was written. */
    ReportState state(CycleKey cycle, UUID measure, int round) {
        var earlier = round == ReportState.TWELVE
                ? find(cycle, measure, ReportState.SIX)
                        .map(ReportState::content)
                        .orElse(null)
                : null;
        return find(cycle, measure, round)
                .map(state -> state.beside(earlier))
                .orElseGet(() -> ReportState.unwritten(earlier));
    }

    /** The reports of all measures for which anything was written in the round or the one before. */
    Map<UUID, ReportState> states(CycleKey cycle, int round) {
        var found = new LinkedHashMap<UUID, ReportState>();
        if (round == ReportState.TWELVE) {
            all(cycle, ReportState.SIX)
                    .forEach((measure, earlier) -> found.put(measure, ReportState.unwritten(earlier.content())));
        }
        all(cycle, round)
                .forEach((measure, state) ->
                        found.merge(measure, state, (copy, written) -> written.beside(copy.sixMonths())));
        return found;
    }

    void save(CycleKey cycle, UUID measure, int round, ReportDraft content, int version, ReportState.Change change) {
        jdbc.sql("""
                        insert into reporting_reports
                          (organization_id, cycle_id, measure_id, round, content, version,
                           changed_by, changed_by_name, changed_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                        on conflict (organization_id, cycle_id, measure_id, round) do update
                           set content = excluded.content, version = excluded.version, changed_by = excluded.changed_by,
                               changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                        """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        measure,
                        round,
                        write(content),
                        version,
                        change.by(),
                        change.byName(),
                        Timestamp.from(change.at()))
                .update();
    }

    private Optional<ReportState> find(CycleKey cycle, UUID measure, int round) {
        return jdbc.sql("""
                        select * from reporting_reports
                         where organization_id = ? and cycle_id = ? and measure_id = ? and round = ?
                        """)
                .params(cycle.organization().value(), cycle.id(), measure, round)
                .query(this::read)
                .optional();
    }

    private Map<UUID, ReportState> all(CycleKey cycle, int round) {
        var found = new LinkedHashMap<UUID, ReportState>();
        jdbc.sql("select * from reporting_reports where organization_id = ? and cycle_id = ? and round = ?")
                .params(cycle.organization().value(), cycle.id(), round)
                .query((row, number) -> Map.entry(row.getObject("measure_id", UUID.class), read(row, number)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private ReportState read(ResultSet row, int number) throws SQLException {
        var change = new ReportState.Change(
                row.getString("changed_by"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
        return new ReportState(parse(row.getString("content")), row.getInt("version"), change, null);
    }

    private String write(ReportDraft content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ReportDraft parse(String content) {
        try {
            return json.readValue(content, ReportDraft.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
