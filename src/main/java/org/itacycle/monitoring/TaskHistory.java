package org.itacycle.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.monitoring.HistoryEntry.Kind;
import org.itacycle.work.Reminders;
import org.itacycle.work.TaskComments;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of one task since it came up, from the application's own record. */
@Component
public class TaskHistory {

    private final AuditLog audit;
    private final Reminders reminders;
    private final TaskComments comments;
    private final MovableClock clock;

    TaskHistory(AuditLog audit, Reminders reminders, TaskComments comments, MovableClock clock) {
        this.audit = audit;
        this.reminders = reminders;
        this.comments = comments;
        this.clock = clock;
    }

    /** What happened, the newest first. Whether the caller may see the item is asked before. */
    public List<HistoryEntry> of(WorkItem item) {
        var organization = item.cycle().organization();
        var entries = new ArrayList<HistoryEntry>();
        entries.add(entry(Kind.OPENED, item.openedAt(), null, null, null));
        if (item.returnComment() != null) {
            entries.add(entry(Kind.RETURNED, item.openedAt(), null, item.returnComment(), item.returnedBy()));
        }
        reminders.days(organization, item.id()).forEach(day -> entries.add(at(Kind.REMINDED, day)));
        comments.of(organization, item.id())
                .forEach(comment -> entries.add(entry(Kind.COMMENT, comment.at(), comment.by(), comment.text(), null)));
        deeds(item, "work.extended").forEach(deed -> entries.add(deed(Kind.EXTENDED, deed)));
        deeds(item, "work.given").forEach(deed -> entries.add(deed(Kind.GIVEN, deed)));
        if (lastDay(item).isAfter(item.dueOn())) {
            entries.add(at(Kind.OVERDUE, item.dueOn().plusDays(1)));
        }
        end(item, entries);
        entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
        return entries;
    }

    private static void end(WorkItem item, List<HistoryEntry> entries) {
        var ended = item.endedAt();
        if (ended != null) {
            var kind = item.state() == WorkItem.State.DONE ? Kind.DONE : Kind.CLOSED;
            entries.add(entry(kind, ended, item.completedName(), null, item.informant()));
        }
    }

    private List<AuditEntry> deeds(WorkItem item, String action) {
        return audit.of(item.cycle(), action).stream()
                .filter(deed -> item.id().equals(deed.details().get("item")))
                .toList();
    }

    private LocalDate lastDay(WorkItem item) {
        var ended = item.endedAt();
        return ended == null ? clock.today() : LocalDate.ofInstant(ended, MovableClock.BANGKOK);
    }

    private static HistoryEntry deed(Kind kind, AuditEntry deed) {
        return entry(
                kind,
                Objects.requireNonNull(deed.at()),
                deed.userName(),
                text(deed.details().get("reason")),
                text(deed.details().get("to")));
    }

    /** Something of which only the day is known stands at its beginning. */
    private static HistoryEntry at(Kind kind, LocalDate day) {
        return entry(kind, day.atStartOfDay(MovableClock.BANGKOK).toInstant(), null, null, null);
    }

    private static HistoryEntry entry(
            Kind kind, Instant at, @Nullable String by, @Nullable String text, @Nullable String value) {
        return new HistoryEntry(kind, at, by, text, value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
