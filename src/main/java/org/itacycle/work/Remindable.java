package org.itacycle.work;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open item, since when the group that owes it now owes it, the last day on which somebody was reminded of it, and
 * how often so for the reason that was asked for.
 */
public record Remindable(
        WorkItem item, Instant owedSince, @Nullable LocalDate remindedOn, int times) {}
