package org.itacycle.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New days by key, and why; unchecked, as somebody typed it. */
public record CalendarChange(
        @Nullable Map<String, @Nullable LocalDate> dates,
        @Nullable String reason) {}
