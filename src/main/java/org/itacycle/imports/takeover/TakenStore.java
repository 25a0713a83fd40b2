package org.itacycle.imports.takeover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.itacycle.imports.TakeOver;
import org.itacycle.imports.TakenOver;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table that remembers which contents a year has taken, and with what answer. */
@Component
class TakenStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    TakenStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The digest by which the same content is known again. */
    String digest(TakeOver body) {
        try {
            var content = write(body.content()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was answered when the year took that content; nothing while it has not. */
    Optional<TakenOver> answer(CycleKey cycle, String digest) {
        return jdbc.sql("""
                        select answer from imports_taken
                         where organization_id = ? and cycle_id = ? and digest = ? and answer is not null
                        """)
                .params(cycle.organization().value(), cycle.id(), digest)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /**
     * Claims the content for this transaction. Whoever brings the same at the same time waits here until it is decided.
     *
     * @return whether it is new to the year
     */
    boolean claim(CycleKey cycle, String digest, Actor by) {
        return jdbc.sql("""
                                insert into imports_taken (organization_id, cycle_id, digest, taken_by, taken_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                cycle.organization().value(),
                                cycle.id(),
                                digest,
                                by.userId(),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void keep(CycleKey cycle, String digest, TakenOver answer) {
        jdbc.sql("""
                        update imports_taken set answer = ?::jsonb
                         where organization_id = ? and cycle_id = ? and digest = ?
                        """)
                .params(write(answer), cycle.organization().value(), cycle.id(), digest)
                .update();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private TakenOver read(String answer) {
        try {
            return json.readValue(answer, TakenOver.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
