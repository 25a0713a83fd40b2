package org.itacycle.calendar;

import java.util.Set;
import org.itacycle.tenancy.CycleKey;

/** Days of a year have changed; open tasks and timers follow in the same transaction. */
public record CalendarMoved(CycleKey cycle, Set<CalendarDate> dates) {

    public CalendarMoved {
        dates = Set.copyOf(dates);
    }
}
