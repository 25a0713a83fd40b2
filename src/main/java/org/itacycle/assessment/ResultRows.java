package org.itacycle.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored official results, one per ITA year. */
@Component
class ResultRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ResultRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Stored(OfficialResult result, int version) {

        static final Stored NOTHING = new Stored(OfficialResult.EMPTY, 0);
    }

    Stored of(CycleKey cycle) {
        return jdbc.sql("select result, version from assessment_results where organization_id = ? and cycle_id = ?")
                .params(cycle.organization().value(), cycle.id())
                .query(this::read)
                .optional()
                .orElse(Stored.NOTHING);
    }

    /** The result of a year, whichever of the local government's cycles recorded it last. */
    Optional<OfficialResult> ofYear(OrganizationId organization, int resultYear) {
        return jdbc.sql("""
                        select result, version from assessment_results
                         where organization_id = ? and result_year = ?
                         order by changed_at desc limit 1
                        """)
                .params(organization.value(), resultYear)
                .query(this::read)
                .optional()
                .map(Stored::result);
    }

    /** Writes the result and answers its new version; refuses when another one was written in between. */
    int save(CycleKey cycle, OfficialResult result, Version version, String userId) {
        return jdbc.sql("""
                        insert into assessment_results
                          (organization_id, cycle_id, result_year, result, version, changed_by, changed_at)
                        values (:organization, :cycle, :year, :result::jsonb, 1, :user, :at)
                        on conflict (organization_id, cycle_id) do update
                          set result = excluded.result, version = assessment_results.version + 1,
                              changed_by = excluded.changed_by, changed_at = excluded.changed_at
                          where :expected::integer is null or assessment_results.version = :expected::integer
                        returning version
                        """)
                .param("organization", cycle.organization().value())
                .param("cycle", cycle.id())
                .param("year", cycle.resultYear())
                .param("result", write(result))
                .param("user", userId)
                .param("at", Timestamp.from(clock.instant()))
                .param("expected", version.expected())
                .query(Integer.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        return new Stored(parse(row.getString("result")), row.getInt("version"));
    }

    private String write(OfficialResult result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private OfficialResult parse(String result) {
        try {
            return json.readValue(result, OfficialResult.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
