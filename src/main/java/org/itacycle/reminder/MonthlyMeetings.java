package org.itacycle.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.meeting.Meetings;
import org.springframework.stereotype.Component;

/** When the monthly meeting is: as it is written down for the month, else on the day that the office has told. */
@Component
class MonthlyMeetings {

    private final Meetings meetings;
    private final WorkingDays workingDays;

    MonthlyMeetings(Meetings meetings, WorkingDays workingDays) {
        this.meetings = meetings;
        this.workingDays = workingDays;
    }

    /**
     * The meeting for which the clerk is to have her list this morning: on the last working day before it, or on its own
     * morning when that one was missed.
     */
    Optional<LocalDate> due(OfficeMorning office) {
        var today = office.day();
        var tomorrow = workingDays.plus(today, 1);
        var served = office.servedOn();
        var from = served == null || served.isBefore(workingDays.minus(today, 1)) ? today : today.plusDays(1);
        var recorded = recorded(office);
        return Stream.of(YearMonth.from(today), YearMonth.from(tomorrow))
                .distinct()
                .flatMap(month -> days(office.choice(), month, recorded))
                .filter(day -> !day.isBefore(from) && !day.isAfter(tomorrow))
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(ReminderChoice choice, YearMonth month, List<LocalDate> recorded) {
        var written = recorded.stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .toList();
        return written.isEmpty()
                ? Stream.of(workingDays.onOrAfter(month.atDay(choice.meetingDay())))
                : written.stream();
    }

    private List<LocalDate> recorded(OfficeMorning office) {
        return office.open().stream()
                .map(one -> one.item().cycle())
                .distinct()
                .flatMap(cycle -> meetings.all(cycle).stream())
                .map(meeting -> meeting.sheet().on())
                .toList();
    }
}
