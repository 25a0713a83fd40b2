package org.itacycle.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.organization.Groups;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.Remindable;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/** One local government on one morning: what it wants, who works there, and everything that is open. */
record OfficeMorning(
        OrganizationId organization,
        ReminderChoice choice,
        @Nullable LocalDate servedOn,
        List<Remindable> open,
        Circle circle,
        Map<String, String> groupNames,
        MorningRule rule) {

    LocalDate day() {
        return rule.today();
    }

    boolean wants(ReminderKind kind) {
        return choice.wants(kind);
    }

    /** Whether the executive is asked politely for it instead of being reminded. */
    boolean isRequest(WorkItem item) {
        return item.owedBy().equals(Groups.EXECUTIVE) && !circle.isVacant(Groups.EXECUTIVE);
    }

    /** What people call the group. */
    String nameOf(String group) {
        return groupNames.getOrDefault(group, group);
    }

    /** The division that the item is about, or the role that owes it where no division does. */
    String unitOf(WorkItem item) {
        return nameOf(Optional.ofNullable(item.division()).map(Groups::division).orElse(item.owedBy()));
    }

    /** The late item that the item asks the coordinator about. */
    Optional<WorkItem> about(WorkItem item) {
        var late = item.about();
        return late == null
                ? Optional.empty()
                : open.stream()
                        .map(Remindable::item)
                        .filter(other -> other.id().equals(late))
                        .findFirst();
    }
}
