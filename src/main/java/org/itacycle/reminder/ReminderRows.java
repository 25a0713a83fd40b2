package org.itacycle.reminder;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what each local government wants. */
@Component
class ReminderRows {

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReminderChoice> find(OrganizationId organization) {
        return Optional.ofNullable(find(Set.of(organization)).get(organization));
    }

    Map<OrganizationId, ReminderChoice> find(Collection<OrganizationId> organizations) {
        var found = new HashMap<OrganizationId, ReminderChoice>();
        jdbc.sql("select organization_id, array_to_string(kinds, ',') as kinds, meeting_day, version"
                        + " from reminder_choices where organization_id in (:organizations)")
                .param(
                        "organizations",
                        organizations.stream().map(OrganizationId::value).toList())
                .query(row -> {
                    var choice = new ReminderChoice(
                            kinds(row.getString("kinds")), row.getInt("meeting_day"), row.getInt("version"));
                    found.put(OrganizationId.of(row.getString("organization_id")), choice);
                });
        return found;
    }

    /** Keeps the choice unless somebody else was faster; the version is the one that was read. */
    boolean save(OrganizationId organization, ReminderChoice choice) {
        var kinds = choice.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return jdbc.sql("""
                        insert into reminder_choices (organization_id, kinds, meeting_day, version)
                        values (:organization, string_to_array(:kinds, ','), :day, 1)
                        on conflict (organization_id) do update
                          set kinds = excluded.kinds, meeting_day = excluded.meeting_day,
                              version = reminder_choices.version + 1
                          where reminder_choices.version = :version
                        """)
                        .param("organization", organization.value())
                        .param("kinds", kinds)
                        .param("day", choice.meetingDay())
                        .param("version", choice.version())
                        .update()
                == 1;
    }

    private static Set<ReminderKind> kinds(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(",")).map(ReminderKind::valueOf).collect(Collectors.toSet());
    }
}
