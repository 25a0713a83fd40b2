package org.itacycle.reminder;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mails each office wants; administrators and coordinators choose. */
@Component
public class ReminderSettings {

    private static final int LAST_MEETING_DAY = 28;
    private static final ReminderChoice EVERYTHING = new ReminderChoice(ReminderKind.all(), 5, 0);

    private final ReminderRows rows;
    private final AuditLog audit;

    ReminderSettings(ReminderRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** What the local government wants; everything until it has chosen. */
    public ReminderChoice of(OrganizationId organization) {
        return rows.find(organization).orElse(EVERYTHING);
    }

    /** What several want. */
    Map<OrganizationId, ReminderChoice> of(Set<OrganizationId> organizations) {
        var chosen = rows.find(organizations);
        return organizations.stream()
                .collect(Collectors.toMap(one -> one, one -> chosen.getOrDefault(one, EVERYTHING)));
    }

    /** What the caller's local government wants, for those who may change it. */
    public ReminderChoice view(Actor actor) {
        requireChange(actor);
        return of(actor.organization());
    }

    /** Changes what the office wants from the next morning on; the version in the choice is not looked at. */
    @Transactional
    public ReminderChoice change(Actor actor, ReminderChoice wanted, Version version) {
        requireChange(actor);
        new Wrong()
                .unless(
                        wanted.meetingDay() >= 1 && wanted.meetingDay() <= LAST_MEETING_DAY,
                        "meetingDay",
                        "reminder.meeting-day-range",
                        LAST_MEETING_DAY)
                .refuse();
        var before = of(actor.organization());
        version.requireCurrent(before.version());
        if (!rows.save(
                actor.organization(), new ReminderChoice(wanted.kinds(), wanted.meetingDay(), before.version()))) {
            throw new Stale();
        }
        var after = of(actor.organization());
        audit.record(AuditEntry.of(
                actor.organization(),
                actor.userId(),
                actor.name(),
                "reminder.settings-changed",
                "",
                Map.of("before", details(before), "after", details(after))));
        return after;
    }

    private static Map<String, Object> details(ReminderChoice choice) {
        return Map.of("kinds", new TreeSet<>(choice.kinds()), "meetingDay", choice.meetingDay());
    }

    private static void requireChange(Actor actor) {
        if (!actor.isCoordinator() && !actor.isAdmin()) {
            throw new Forbidden();
        }
    }
}
