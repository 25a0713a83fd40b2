package org.itacycle.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of signatures, at most one for each document of a year. */
@Component
class SignatureStore {

    private final JdbcClient jdbc;

    SignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Signature> find(CycleKey cycle, Subject subject) {
        return jdbc.sql("""
                        select * from decision_signatures
                         where organization_id = ? and cycle_id = ? and subject = ?
                        """)
                .params(cycle.organization().value(), cycle.id(), subject.name())
                .query(SignatureStore::read)
                .optional();
    }

    /** Writes the signature over the version that was read; tells whether that was still the current one. */
    boolean save(CycleKey cycle, Subject subject, Signature signature) {
        return jdbc.sql("""
                                insert into decision_signatures as s
                                  (organization_id, cycle_id, subject, number, signed_on, signed_by, position,
                                   evidence, version)
                                values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                                on conflict on constraint decision_signatures_pk do update
                                   set number = excluded.number, signed_on = excluded.signed_on,
                                       signed_by = excluded.signed_by, position = excluded.position,
                                       evidence = excluded.evidence, version = s.version + 1
                                 where s.version = ?
                                """)
                        .params(
                                cycle.organization().value(),
                                cycle.id(),
                                subject.name(),
                                signature.number(),
                                signature.date(),
                                signature.signedBy(),
                                signature.position(),
                                signature.evidence(),
                                signature.version())
                        .update()
                == 1;
    }

    private static Signature read(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signed_by"),
                row.getString("position"),
                row.getObject("evidence", UUID.class),
                row.getInt("version"));
    }
}
