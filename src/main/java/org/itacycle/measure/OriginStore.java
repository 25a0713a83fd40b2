package org.itacycle.measure;

import java.util.List;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of origins; a measure has one at most. */
@Component
class OriginStore {

    private final JdbcClient jdbc;

    OriginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleKey cycle, MeasureOrigin origin) {
        jdbc.sql("""
            insert into measure_origins (organization_id, cycle_id, measure_id, agency, fiscal_year)
            values (?, ?, ?, ?, ?)
            """)
                .params(
                        cycle.organization().value(),
                        cycle.id(),
                        origin.measure(),
                        origin.agency(),
                        origin.fiscalYear())
                .update();
    }

    List<MeasureOrigin> all(CycleKey cycle) {
        return jdbc.sql("""
            select measure_id, agency, fiscal_year from measure_origins
             where organization_id = ? and cycle_id = ?
             order by measure_id
            """)
                .params(cycle.organization().value(), cycle.id())
                .query((row, number) -> new MeasureOrigin(
                        row.getObject("measure_id", UUID.class), row.getString("agency"), row.getInt("fiscal_year")))
                .list();
    }
}
