package org.itacycle.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Open work page by page, the most urgent first, and how much of it there is in each window. */
@Component
public class WorkList {

    /** So many days before its day an item stands in the window of what is due soon. */
    public static final int SOON_DAYS = 7;

    /** From so many working days before its day on an item is said to be due soon, wherever people read it. */
    public static final int NEAR_WORKING_DAYS = 3;

    private static final String MINE = "(owed_by in (:groups))";
    private static final String SOON = "(owed_by in (:groups) and due_on between :today and :soon)";
    private static final String LATE = "(owed_by in (:groups) and due_on < :today)";
    private static final String CLAIMED = "(claimed_by = :user)";
    private static final String ALL = "(key <> 'resolveOverdue')";

    private final JdbcClient jdbc;

    public WorkList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the window as the caller has it today. Whether she may look at {@code ALL} is the caller's concern. */
    public List<WorkItem> page(Actor actor, WorkView view, LocalDate today, int offset, int limit) {
        return asked("""
            select * from work_items where organization_id = :organization and state = 'OPEN' and %s
             order by due_on, opened_at, id offset :offset limit :limit
            """.formatted(condition(view)), actor, today)
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItems::read)
                .list();
    }

    /** How much of the caller's own work is in each window; {@code ALL} is absent, it is counted for itself. */
    public Map<WorkView, Integer> counts(Actor actor, LocalDate today) {
        var counts = new EnumMap<WorkView, Integer>(WorkView.class);
        asked("""
            select count(*) filter (where %s) as mine, count(*) filter (where %s) as soon,
                   count(*) filter (where %s) as late, count(*) filter (where %s) as claimed
              from work_items
             where organization_id = :organization and state = 'OPEN' and (owed_by in (:groups) or claimed_by = :user)
            """.formatted(MINE, SOON, LATE, CLAIMED), actor, today).query(row -> {
            counts.put(WorkView.MINE, row.getInt("mine"));
            counts.put(WorkView.SOON, row.getInt("soon"));
            counts.put(WorkView.LATE, row.getInt("late"));
            counts.put(WorkView.CLAIMED, row.getInt("claimed"));
        });
        return counts;
    }

    /** How many steps are open in the whole local government. */
    public int countAll(OrganizationId organization) {
        return jdbc.sql("select count(*) from work_items where organization_id = ? and state = 'OPEN' and " + ALL)
                .param(organization.value())
                .query(Integer.class)
                .single();
    }

    /** The open items with these ids; unknown ones, ended ones and other local governments' are left out. */
    public List<WorkItem> open(OrganizationId organization, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select * from work_items where organization_id = :organization and state = 'OPEN' and id in (:ids)
             order by due_on, opened_at, id
            """)
                .param("organization", organization.value())
                .param("ids", ids)
                .query(WorkItems::read)
                .list();
    }

    /** Which divisions of which years still owe one of these steps, each named once however many items it has open. */
    public List<Owing> owing(OrganizationId organization, Set<TaskKey> keys) {
        return jdbc.sql("""
            select distinct fiscal_year, key, round, division from work_items
             where organization_id = :organization and state = 'OPEN' and key in (:keys) and division is not null
             order by fiscal_year, key, round, division
            """)
                .param("organization", organization.value())
                .param("keys", keys.stream().map(TaskKey::key).toList())
                .query((row, number) -> new Owing(
                        row.getInt("fiscal_year"),
                        TaskKey.of(row.getString("key")),
                        row.getObject("round", Integer.class),
                        row.getString("division")))
                .list();
    }

    private StatementSpec asked(String sql, Actor actor, LocalDate today) {
        // An empty list is no SQL; nobody owes work under an empty name.
        var groups = actor.groups().isEmpty() ? Set.of("") : actor.groups();
        return jdbc.sql(sql)
                .param("organization", actor.organization().value())
                .param("groups", groups)
                .param("user", actor.userId())
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS));
    }

    private static String condition(WorkView view) {
        return switch (view) {
            case MINE -> MINE;
            case SOON -> SOON;
            case LATE -> LATE;
            case CLAIMED -> CLAIMED;
            case ALL -> ALL;
        };
    }

    /** A division that owes a step of a year; {@code round} is 6 or 12 for a report, null for every other step. */
    public record Owing(
            int fiscalYear, TaskKey key, @Nullable Integer round, String division) {}
}
