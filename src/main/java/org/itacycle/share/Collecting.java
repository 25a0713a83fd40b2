package org.itacycle.share;

import java.util.Arrays;
import java.util.Optional;
import org.itacycle.calendar.CalendarDate;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/** What the divisions send side by side, and by when. */
public enum Collecting {
    PLAN("plan", TaskKey.DRAFT_MEASURES, null, null, CalendarDate.DRAFT),
    ACKNOWLEDGEMENT("acknowledgement", TaskKey.ACKNOWLEDGE_PLAN, null, null, CalendarDate.ACKNOWLEDGE),
    ROUND_6("round-6", TaskKey.REPORT_PROGRESS, 6, CalendarDate.ROUND_6_OPEN, CalendarDate.ROUND_6_SUBMIT),
    ROUND_12("round-12", TaskKey.REPORT_PROGRESS, 12, CalendarDate.ROUND_12_OPEN, CalendarDate.ROUND_12_SUBMIT);

    private final String path;
    private final TaskKey key;
    private final @Nullable Integer round;
    private final @Nullable CalendarDate opens;
    private final CalendarDate due;

    Collecting(String path, TaskKey key, @Nullable Integer round, @Nullable CalendarDate opens, CalendarDate due) {
        this.path = path;
        this.key = key;
        this.round = round;
        this.opens = opens;
        this.due = due;
    }

    /** What stands in an address, for example {@code round-6}. */
    public String path() {
        return path;
    }

    /** The collection of the path. */
    public static Optional<Collecting> find(String path) {
        return Arrays.stream(values())
                .filter(collecting -> collecting.path.equals(path))
                .findFirst();
    }

    /** The day on which it begins, where the calendar names one. */
    Optional<CalendarDate> opens() {
        return Optional.ofNullable(opens);
    }

    CalendarDate due() {
        return due;
    }

    /** Whether the item is, or comes before, a division's part of it. */
    boolean includes(WorkItem item) {
        return item.division() != null
                && (round == null || round.equals(item.round()))
                && (item.key() == key || isBefore(item));
    }

    /** Drafting begins with the analysis. */
    private boolean isBefore(WorkItem item) {
        return this == PLAN && item.key() == TaskKey.ANALYSE_INDICATORS;
    }

    /** Whether the item, once sent, is what is collected. */
    boolean isSentBy(WorkItem item) {
        return item.key() == key && item.state() == WorkItem.State.DONE;
    }
}
