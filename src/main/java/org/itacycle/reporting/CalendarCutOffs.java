package org.itacycle.reporting;

import java.time.LocalDate;
import org.itacycle.calendar.ReportingRound;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** The cut-offs as they stand in the calendar of the year, moved ones included. */
@Component
class CalendarCutOffs implements CutOffs {

    private final YearCalendar calendar;

    CalendarCutOffs(YearCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public LocalDate of(CycleKey cycle, int round) {
        return calendar.date(cycle, ReportingRound.of(round).cutOff());
    }
}
