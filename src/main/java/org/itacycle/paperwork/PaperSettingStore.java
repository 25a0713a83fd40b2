package org.itacycle.paperwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.itacycle.document.Numerals;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of settings; a year without any goes by the latest year before it. */
@Component
class PaperSettingStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PaperSettingStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PaperSetting find(CycleKey cycle) {
        return jdbc.sql("""
                        select numerals, columns, case when cycle_id = :cycle then version else 0 end as version
                          from paperwork_settings
                         where organization_id = :organization and fiscal_year <= :year
                         order by cycle_id = :cycle desc, fiscal_year desc, changed_at desc
                         limit 1
                        """)
                .param("organization", cycle.organization().value())
                .param("cycle", cycle.id())
                .param("year", cycle.fiscalYear())
                .query(this::read)
                .optional()
                .orElse(PaperSetting.USUAL);
    }

    /** Writes over the version that was read; tells whether that was still the current one. */
    boolean save(CycleKey cycle, PaperSetting setting, String userId, Instant at) {
        return jdbc.sql("""
                                insert into paperwork_settings as stored
                                  (organization_id, cycle_id, fiscal_year, numerals, columns, version, changed_by, changed_at)
                                values (?, ?, ?, ?, ?::jsonb, 1, ?, ?)
                                on conflict on constraint paperwork_settings_pk do update
                                   set numerals = excluded.numerals, columns = excluded.columns,
                                       version = stored.version + 1, changed_by = excluded.changed_by,
                                       changed_at = excluded.changed_at
                                 where stored.version = ?
                                """)
                        .params(
                                cycle.organization().value(),
                                cycle.id(),
                                cycle.fiscalYear(),
                                setting.numerals().name(),
                                write(setting.columns()),
                                userId,
                                Timestamp.from(at),
                                setting.version())
                        .update()
                == 1;
    }

    private PaperSetting read(ResultSet row, int number) throws SQLException {
        try {
            return new PaperSetting(
                    Numerals.valueOf(row.getString("numerals")),
                    json.readValue(row.getString("columns"), new TypeReference<Map<String, String>>() {}),
                    row.getInt("version"));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String write(Map<String, String> columns) {
        try {
            return json.writeValueAsString(columns);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
