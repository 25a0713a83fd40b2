package org.itacycle.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.itacycle.notification.MailKind;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.wording.KeptTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the texts of mails that offices wrote themselves. */
@Component
public class LetterRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    public LetterRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The office's own texts; version 0 while it has never written any. */
    public record Stored(Map<LetterPart, String> texts, int version) {

        static final Stored NOTHING = new Stored(Map.of(), 0);
    }

    /** The office's own texts of the kind. */
    public Stored find(OrganizationId organization, MailKind kind) {
        return jdbc.sql("select texts, version from notification_letters where organization_id = :organization and"
                        + " kind = :kind")
                .param("organization", organization.value())
                .param("kind", kind.key())
                .query(this::read)
                .optional()
                .orElse(Stored.NOTHING);
    }

    /** Writes over the version that was read; tells whether that was still the current one. */
    public boolean save(OrganizationId organization, MailKind kind, Stored content, String userId, Instant at) {
        return jdbc.sql("""
            insert into notification_letters as stored
              (organization_id, kind, texts, version, changed_by, changed_at)
            values (?, ?, ?::jsonb, 1, ?, ?)
            on conflict on constraint notification_letters_pk do update
               set texts = excluded.texts, version = stored.version + 1,
                   changed_by = excluded.changed_by, changed_at = excluded.changed_at
             where stored.version = ?
            """)
                        .params(
                                organization.value(),
                                kind.key(),
                                write(content.texts()),
                                userId,
                                Timestamp.from(at),
                                content.version())
                        .update()
                == 1;
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        var known = new EnumMap<LetterPart, String>(LetterPart.class);
        KeptTexts.read(json, row.getString("texts"))
                .forEach((key, text) -> LetterPart.of(key).ifPresent(part -> known.put(part, text)));
        return new Stored(known, row.getInt("version"));
    }

    private String write(Map<LetterPart, String> texts) {
        var keyed = new HashMap<String, String>();
        texts.forEach((part, text) -> keyed.put(part.key(), text));
        return KeptTexts.write(json, keyed);
    }
}
