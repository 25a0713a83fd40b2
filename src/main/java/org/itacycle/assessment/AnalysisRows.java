package org.itacycle.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored analyses of an ITA year, by indicator; 0 is the one of the whole result. */
@Component
class AnalysisRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnalysisRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Stored(int indicator, String text, @Nullable Intent intent, int version) {

        static Stored nothing(int indicator) {
            return new Stored(indicator, "", null, 0);
        }
    }

    Map<Integer, Stored> of(CycleKey cycle) {
        return jdbc
                .sql("select * from assessment_analyses where organization_id = ? and cycle_id = ?")
                .params(cycle.organization().value(), cycle.id())
                .query(AnalysisRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::indicator, stored -> stored));
    }

    Stored of(CycleKey cycle, int indicator) {
        return of(cycle).getOrDefault(indicator, Stored.nothing(indicator));
    }

    /** Writes an analysis and answers its new version; refuses when another one was written in between. */
    int save(CycleKey cycle, Stored analysis, Version version, String userId) {
        return jdbc.sql("""
                        insert into assessment_analyses
                          (organization_id, cycle_id, indicator, text, intent, version, changed_by, changed_at)
                        values (:organization, :cycle, :indicator, :text, :intent, 1, :user, :at)
                        on conflict (organization_id, cycle_id, indicator) do update
                          set text = excluded.text, intent = excluded.intent,
                              version = assessment_analyses.version + 1,
                              changed_by = excluded.changed_by, changed_at = excluded.changed_at
                          where :expected::integer is null or assessment_analyses.version = :expected::integer
                        returning version
                        """)
                .param("organization", cycle.organization().value())
                .param("cycle", cycle.id())
                .param("indicator", analysis.indicator())
                .param("text", analysis.text())
                .param("intent", name(analysis.intent()))
                .param("user", userId)
                .param("at", Timestamp.from(clock.instant()))
                .param("expected", version.expected())
                .query(Integer.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        var intent = Optional.ofNullable(row.getString("intent")).map(Intent::valueOf);
        return new Stored(row.getInt("indicator"), row.getString("text"), intent.orElse(null), row.getInt("version"));
    }

    private static @Nullable String name(@Nullable Intent intent) {
        return intent == null ? null : intent.name();
    }
}
