package org.itacycle.work;

import java.time.LocalDate;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/** A group owes something new; told in the transaction in which its item is written. */
public record TaskArrived(
        String id,
        CycleKey cycle,
        TaskKey key,
        String owedBy,
        @Nullable Integer round,
        LocalDate dueOn) {}
