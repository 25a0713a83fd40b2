package org.itacycle.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** One day that was moved: from, to, why, and by whom. */
public record CalendarMove(
        CalendarDate date, LocalDate from, LocalDate to, String reason, String userId, String userName, Instant at) {}
