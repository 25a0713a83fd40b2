package org.itacycle.cycle.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.Phase;
import org.itacycle.cycle.StartsAt;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the years and their phases. */
@Component
class CycleBook {

    private final JdbcClient jdbc;
    private final MovableClock clock;

    CycleBook(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters a running year; the unique index refuses a second one with a DuplicateKeyException. */
    CycleKey enter(OrganizationId organization, int fiscalYear, StartsAt startsAt, Actor by) {
        var key = new CycleKey(organization, UUID.randomUUID(), fiscalYear);
        jdbc.sql("""
                        insert into cycle_cycles
                          (id, organization_id, fiscal_year, state, starts_at, started_on, started_by)
                        values (?, ?, ?, 'RUNNING', ?, ?, ?)
                        """)
                .params(key.id(), organization.value(), fiscalYear, startsAt.name(), clock.today(), by.userId())
                .update();
        return key;
    }

    /** The year with the id, whatever its local government: for the engine, which knows only the business key. */
    CycleKey require(UUID id) {
        return jdbc.sql("select * from cycle_cycles where id = ?")
                .params(id)
                .query(CycleBook::key)
                .single();
    }

    Optional<CycleKey> find(OrganizationId organization, int fiscalYear) {
        return jdbc.sql("""
                        select * from cycle_cycles where organization_id = ? and fiscal_year = ?
                         order by state = 'CANCELLED', number desc limit 1
                        """)
                .params(organization.value(), fiscalYear)
                .query(CycleBook::key)
                .optional();
    }

    List<CycleKey> all(OrganizationId organization) {
        return jdbc.sql("""
                        select * from cycle_cycles where organization_id = ? and state <> 'CANCELLED'
                         order by fiscal_year desc
                        """).params(organization.value()).query(CycleBook::key).list();
    }

    State state(CycleKey cycle) {
        return State.valueOf(jdbc.sql("select state from cycle_cycles where organization_id = ? and id = ?")
                .params(cycle.organization().value(), cycle.id())
                .query(String.class)
                .single());
    }

    StartsAt startsAt(CycleKey cycle) {
        return StartsAt.valueOf(jdbc.sql("select starts_at from cycle_cycles where organization_id = ? and id = ?")
                .params(cycle.organization().value(), cycle.id())
                .query(String.class)
                .single());
    }

    void end(CycleKey cycle, State state) {
        jdbc.sql("update cycle_cycles set state = ?, ended_on = ? where organization_id = ? and id = ?")
                .params(state.name(), clock.today(), cycle.organization().value(), cycle.id())
                .update();
    }

    void reason(CycleKey cycle, String reason) {
        jdbc.sql("update cycle_cycles set cancel_reason = ? where organization_id = ? and id = ?")
                .params(reason, cycle.organization().value(), cycle.id())
                .update();
    }

    void open(CycleKey cycle, Phase phase) {
        jdbc.sql("""
                        insert into cycle_phases (organization_id, cycle_id, phase, opened_on) values (?, ?, ?, ?)
                        on conflict (cycle_id, phase) do nothing
                        """)
                .params(cycle.organization().value(), cycle.id(), phase.name(), clock.today())
                .update();
    }

    void complete(CycleKey cycle, Phase phase) {
        jdbc.sql("""
                        update cycle_phases set completed_on = ?
                         where organization_id = ? and cycle_id = ? and phase = ? and completed_on is null
                        """)
                .params(clock.today(), cycle.organization().value(), cycle.id(), phase.name())
                .update();
    }

    List<PhaseRow> phases(CycleKey cycle) {
        return jdbc.sql("select * from cycle_phases where organization_id = ? and cycle_id = ?")
                .params(cycle.organization().value(), cycle.id())
                .query((row, number) -> new PhaseRow(
                        Phase.valueOf(row.getString("phase")),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("completed_on", LocalDate.class)))
                .list();
    }

    private static CycleKey key(ResultSet row, int number) throws SQLException {
        return new CycleKey(
                OrganizationId.of(row.getString("organization_id")),
                row.getObject("id", UUID.class),
                row.getInt("fiscal_year"));
    }

    /** Whether the year goes on. */
    enum State {
        RUNNING,
        CLOSED,
        CANCELLED
    }

    /** A phase that was opened. */
    record PhaseRow(
            Phase phase, LocalDate openedOn, @Nullable LocalDate completedOn) {}
}
