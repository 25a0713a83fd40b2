package org.itacycle.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of acknowledgements. */
@Component
class AcknowledgementStore {

    private final JdbcClient jdbc;

    AcknowledgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the division's first one; a later one changes nothing. */
    boolean add(CycleKey cycle, Acknowledgement acknowledgement) {
        int added = jdbc.sql("""
                        insert into publication_acknowledgements
                          (organization_id, cycle_id, division, officer, signed_on, sheet, informant, via,
                           recorded_by, recorded_by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        acknowledgement.division(),
                        acknowledgement.officer(),
                        acknowledgement.signedOn(),
                        acknowledgement.sheet(),
                        acknowledgement.informant(),
                        acknowledgement.via(),
                        acknowledgement.recordedBy(),
                        acknowledgement.recordedByName(),
                        Timestamp.from(acknowledgement.at()))
                .update();
        return added > 0;
    }

    List<Acknowledgement> all(CycleKey cycle) {
        return jdbc.sql("""
                        select * from publication_acknowledgements
                         where organization_id = ? and cycle_id = ?
                         order by at, division
                        """)
                .params(cycle.organization().value(), cycle.id())
                .query(AcknowledgementStore::read)
                .list();
    }

    private static Acknowledgement read(ResultSet row, int number) throws SQLException {
        return new Acknowledgement(
                row.getString("division"),
                row.getString("officer"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("sheet", UUID.class),
                row.getString("informant"),
                row.getString("via"),
                row.getString("recorded_by"),
                row.getString("recorded_by_name"),
                row.getTimestamp("at").toInstant());
    }
}
