package org.itacycle.work;

import java.time.Instant;
import java.time.LocalDate;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody owes until a day. The division is set where divisions work side by side, the round only in the
 * reporting rounds. CLOSED means that it ended without being sent.
 * {@code extendedTo} is the day until which this item alone was given time; {@code about} is the late item that this one
 * asks the coordinator to decide on.
 */
public record WorkItem(
        String id,
        CycleKey cycle,
        TaskKey key,
        @Nullable String division,
        String owedBy,
        @Nullable Integer round,
        LocalDate dueOn,
        State state,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String completedBy,
        @Nullable String completedName,
        @Nullable String informant,
        @Nullable String via,
        @Nullable String claimedBy,
        @Nullable String returnComment,
        @Nullable String returnedBy,
        @Nullable LocalDate extendedTo,
        @Nullable String about) {

    /** Where the item stands. */
    public enum State {
        OPEN,
        DONE,
        CLOSED
    }

    /** Whether it is a step of the year; what asks the coordinator about a late step is none, or it would count twice. */
    public boolean isStep() {
        return key != TaskKey.RESOLVE_OVERDUE;
    }

    /** Whether it is still open after the day it was due. */
    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && today.isAfter(dueOn);
    }
}
