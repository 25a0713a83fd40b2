package org.itacycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail of reminders: an item is reminded of once for each kind and day, however often somebody tries. */
@Component
public class Reminders {

    private final JdbcClient jdbc;

    public Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the reminder; false when it was noted before, so that nobody is told twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(OrganizationId organization, String item, String kind, LocalDate day) {
        return note(organization, item, kind, day, List.of());
    }

    /** Notes the reminder with the names of those who were told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(OrganizationId organization, String item, String kind, LocalDate day, Collection<String> told) {
        return jdbc.sql("""
            insert into work_reminders (organization_id, item_id, kind, day, told) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """)
                        .params(organization.value(), item, kind, day, told.toArray(String[]::new))
                        .update()
                > 0;
    }

    /** Notes the same kind of reminder of all the items, of which the same people were told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            OrganizationId organization,
            Collection<String> items,
            String kind,
            LocalDate day,
            Collection<String> told) {
        if (!items.isEmpty()) {
            jdbc.sql("""
                insert into work_reminders (organization_id, item_id, kind, day, told)
                select :organization, item, :kind, :day, :told from unnest(:items) item
                on conflict do nothing
                """)
                    .param("organization", organization.value())
                    .param("items", items.toArray(String[]::new))
                    .param("kind", kind)
                    .param("day", day)
                    .param("told", told.toArray(String[]::new))
                    .update();
        }
    }

    /** Whether the item was reminded of on the day for this reason. */
    public boolean isNoted(OrganizationId organization, String item, String kind, LocalDate day) {
        return jdbc.sql("""
            select exists (
              select 1 from work_reminders where organization_id = ? and item_id = ? and kind = ? and day = ?)
            """)
                .params(organization.value(), item, kind, day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Everything open in the local governments with what its owers were reminded of, the most urgent first; counts the
     * reminders of one kind.
     */
    public List<Remindable> open(Collection<OrganizationId> organizations, String counted) {
        return jdbc.sql("""
            select item.*, trail.day as reminded_on, trail.times
              from work_items item
              left join lateral (
                select max(note.day) as day, count(*) filter (where note.kind = :counted) as times
                  from work_reminders note
                 where note.organization_id = item.organization_id and note.item_id = item.id) trail on true
             where item.organization_id in (:organizations) and item.state = 'OPEN'
             order by item.due_on, item.opened_at, item.id
            """)
                .param(
                        "organizations",
                        organizations.stream().map(OrganizationId::value).toList())
                .param("counted", counted)
                .query(Reminders::remindable)
                .list();
    }

    /** The days on which somebody was reminded of the item, the first one first. */
    public List<LocalDate> days(OrganizationId organization, String item) {
        return jdbc.sql("""
            select distinct day from work_reminders where organization_id = ? and item_id = ? order by day
            """)
                .params(organization.value(), item)
                .query(LocalDate.class)
                .list();
    }

    private static Remindable remindable(ResultSet row, int number) throws SQLException {
        var item = WorkItems.read(row, number);
        var owedSince = row.getTimestamp("owed_since");
        return new Remindable(
                item,
                owedSince == null ? item.openedAt() : owedSince.toInstant(),
                row.getObject("reminded_on", LocalDate.class),
                row.getInt("times"));
    }

    /** Of what was reminded for each open item, the newest first. */
    public Map<String, List<Reminder>> ofOpen(OrganizationId organization) {
        return jdbc.sql("""
            select item_id, work_reminders.kind, day, told from work_reminders
              join work_items on work_items.id = item_id and work_items.state = 'OPEN'
                             and work_items.organization_id = work_reminders.organization_id
             where work_reminders.organization_id = ? order by day desc, work_reminders.kind
            """).param(organization.value()).query(Reminders::read).list().stream()
                .collect(Collectors.groupingBy(Reminder::item));
    }

    private static Reminder read(ResultSet row, int number) throws SQLException {
        var told = (String[]) row.getArray("told").getArray();
        return new Reminder(
                row.getString("item_id"), row.getString("kind"), row.getObject("day", LocalDate.class), List.of(told));
    }

    /** One reminder: of what, why, on which day, and the names of those who were told. */
    public record Reminder(String item, String kind, LocalDate day, List<String> told) {}
}
