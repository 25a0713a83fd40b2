package org.itacycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions one may ask about open and ended work; {@link WorkBook} writes it. */
@Component
public class WorkItems {

    private final JdbcClient jdbc;

    public WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a task of that kind waits; with a division, whether it waits for that division. */
    public boolean isOpen(CycleKey cycle, TaskKey key, @Nullable Integer round, @Nullable String division) {
        return of(cycle).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN && item.key() == key)
                .filter(item -> round == null || round.equals(item.round()))
                .anyMatch(item -> division == null || division.equals(item.division()));
    }

    /** Whether the division's open task was given to a division that the caller works for. */
    public boolean isGiven(Actor actor, CycleKey cycle, TaskKey key, @Nullable Integer round, String division) {
        return of(cycle).stream()
                .filter(item -> item.state() == WorkItem.State.OPEN && item.key() == key)
                .filter(item -> round == null || round.equals(item.round()))
                .filter(item ->
                        division.equals(item.division()) && !item.owedBy().equals(Groups.division(division)))
                .anyMatch(item -> Groups.isDivision(item.owedBy()) && actor.in(item.owedBy()));
    }

    /** Everything ever owed in the year, in the order it came up. */
    public List<WorkItem> of(CycleKey cycle) {
        return jdbc.sql("""
            select * from work_items where organization_id = ? and cycle_id = ?
             order by opened_at, key, division
            """)
                .params(cycle.organization().value(), cycle.id())
                .query(WorkItems::read)
                .list();
    }

    /** The item with the id, whatever its state. */
    public Optional<WorkItem> find(OrganizationId organization, String id) {
        return jdbc.sql("select * from work_items where organization_id = ? and id = ?")
                .params(organization.value(), id)
                .query(WorkItems::read)
                .optional();
    }

    /** The item with the id, held until the transaction ends: whoever sends it meanwhile waits and finds it sent. */
    public Optional<WorkItem> hold(OrganizationId organization, String id) {
        return jdbc.sql("select * from work_items where organization_id = ? and id = ? for update")
                .params(organization.value(), id)
                .query(WorkItems::read)
                .optional();
    }

    /** What the groups owe, the most urgent first. */
    public List<WorkItem> open(OrganizationId organization, Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select * from work_items
             where organization_id = :organization and state = 'OPEN' and owed_by in (:groups)
             order by due_on, opened_at, id
            """)
                .param("organization", organization.value())
                .param("groups", groups)
                .query(WorkItems::read)
                .list();
    }

    /** Everything that is open in the local government, the most urgent first. */
    public List<WorkItem> open(OrganizationId organization) {
        return jdbc.sql("""
            select * from work_items where organization_id = ? and state = 'OPEN'
             order by due_on, opened_at, id
            """).params(organization.value()).query(WorkItems::read).list();
    }

    /** Everything owed, sent or closed in the years in which something is still open. */
    public List<WorkItem> ofRunningYears(OrganizationId organization) {
        return jdbc.sql("""
            select * from work_items
             where organization_id = :organization
               and cycle_id in (select cycle_id from work_items
                                 where organization_id = :organization and state = 'OPEN')
            """)
                .param("organization", organization.value())
                .query(WorkItems::read)
                .list();
    }

    /** Whether the item's day has passed while it was open; the id is the engine's, unique in the installation. */
    public boolean wasOverdue(String id) {
        return jdbc.sql("select count(*) from work_items where id = ? and overdue_since is not null")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The years of all local governments in which something is open. */
    public List<CycleKey> waitingYears() {
        return jdbc.sql("""
            select distinct organization_id, cycle_id, fiscal_year from work_items where state = 'OPEN'
             order by organization_id, fiscal_year
            """).query(WorkItems::cycle).list();
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new WorkItem(
                row.getString("id"),
                cycle(row, number),
                TaskKey.of(row.getString("key")),
                row.getString("division"),
                row.getString("owed_by"),
                row.getObject("round", Integer.class),
                row.getObject("due_on", LocalDate.class),
                WorkItem.State.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(ended).map(Timestamp::toInstant).orElse(null),
                row.getString("completed_by"),
                row.getString("completed_name"),
                row.getString("informant"),
                row.getString("via"),
                row.getString("claimed_by"),
                row.getString("return_comment"),
                row.getString("returned_by"),
                row.getObject("extended_to", LocalDate.class),
                row.getString("about"));
    }

    private static CycleKey cycle(ResultSet row, int number) throws SQLException {
        return new CycleKey(
                OrganizationId.of(row.getString("organization_id")),
                row.getObject("cycle_id", UUID.class),
                row.getInt("fiscal_year"));
    }
}
