package org.itacycle.paperwork.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.wording.KeptTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the texts that offices wrote themselves; a year without any goes by the latest year before it. */
@Component
public class TextStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    public TextStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The texts by slot; version 0 where the year has none of its own. */
    public record Stored(Map<String, String> texts, int version) {

        static final Stored NOTHING = new Stored(Map.of(), 0);
    }

    /** The document's texts in the year. */
    public Stored find(CycleKey cycle, String document) {
        return jdbc.sql("""
            select texts, case when cycle_id = :cycle then version else 0 end as version
              from paperwork_texts
             where organization_id = :organization and document = :document and fiscal_year <= :year
             order by cycle_id = :cycle desc, fiscal_year desc, changed_at desc
             limit 1
            """)
                .param("organization", cycle.organization().value())
                .param("cycle", cycle.id())
                .param("year", cycle.fiscalYear())
                .param("document", document)
                .query(this::read)
                .optional()
                .orElse(Stored.NOTHING);
    }

    /** Writes over the version that was read; tells whether that was still the current one. */
    public boolean save(CycleKey cycle, String document, Stored content, String userId, Instant at) {
        return jdbc.sql("""
            insert into paperwork_texts as stored
              (organization_id, cycle_id, fiscal_year, document, texts, version, changed_by, changed_at)
            values (?, ?, ?, ?, ?::jsonb, 1, ?, ?)
            on conflict on constraint paperwork_texts_pk do update
               set texts = excluded.texts, version = stored.version + 1,
                   changed_by = excluded.changed_by, changed_at = excluded.changed_at
             where stored.version = ?
            """)
                        .params(
                                cycle.organization().value(),
                                cycle.id(),
                                cycle.fiscalYear(),
                                document,
                                KeptTexts.write(json, content.texts()),
                                userId,
                                Timestamp.from(at),
                                content.version())
                        .update()
                == 1;
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        return new Stored(KeptTexts.read(json, row.getString("texts")), row.getInt("version"));
    }
}
