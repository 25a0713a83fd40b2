package org.itacycle.calendar;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearDefaultsTests {

    private final WorkingDays workingDays = WorkingDays.official();
    private final YearDefaults defaults = new YearDefaults(workingDays);

    @Test
    void theYear2569StartsWithTheUsualDays() {
        assertThat(defaults.of(new FiscalYear(2569), null))
                .hasSize(CalendarDate.values().length)
                .contains(
                        entry(CalendarDate.RESULT, LocalDate.parse("2025-08-25")),
                        entry(CalendarDate.ANALYSE, LocalDate.parse("2025-09-15")),
                        entry(CalendarDate.DRAFT, LocalDate.parse("2025-10-15")),
                        entry(CalendarDate.CONSOLIDATE, LocalDate.parse("2025-10-31")),
                        entry(CalendarDate.ENDORSE, LocalDate.parse("2025-11-07")),
                        entry(CalendarDate.APPROVE, LocalDate.parse("2025-11-14")),
                        entry(CalendarDate.APPROVE_LATEST, LocalDate.parse("2025-12-15")),
                        entry(CalendarDate.PUBLISH, LocalDate.parse("2025-11-21")),
                        entry(CalendarDate.ACKNOWLEDGE, LocalDate.parse("2025-11-28")),
                        entry(CalendarDate.DISCLOSURE_READY, LocalDate.parse("2026-01-30")),
                        entry(CalendarDate.DISCLOSURE_CHECK, LocalDate.parse("2026-02-27")),
                        entry(CalendarDate.DISCLOSURE_SUBMIT, LocalDate.parse("2026-04-20")),
                        entry(CalendarDate.DISCLOSURE_CLOSES, LocalDate.parse("2026-04-30")));
    }

    @Test
    void theRoundsOf2569OpenAndCloseOnTheUsualDays() {
        assertThat(defaults.of(new FiscalYear(2569), null))
                .contains(
                        entry(CalendarDate.ROUND_6_OPEN, LocalDate.parse("2026-03-16")),
                        entry(CalendarDate.ROUND_6_CUT_OFF, LocalDate.parse("2026-03-31")),
                        entry(CalendarDate.ROUND_6_SUBMIT, LocalDate.parse("2026-04-09")),
                        entry(CalendarDate.ROUND_6_COLLECT, LocalDate.parse("2026-04-24")),
                        entry(CalendarDate.ROUND_6_NOTE, LocalDate.parse("2026-04-30")),
                        entry(CalendarDate.ROUND_12_OPEN, LocalDate.parse("2026-09-01")),
                        entry(CalendarDate.ROUND_12_CUT_OFF, LocalDate.parse("2026-09-30")),
                        entry(CalendarDate.ROUND_12_SUBMIT, LocalDate.parse("2026-10-09")),
                        entry(CalendarDate.ROUND_12_COLLECT, LocalDate.parse("2026-10-16")),
                        entry(CalendarDate.ROUND_12_APPROVE, LocalDate.parse("2026-11-13")),
                        entry(CalendarDate.ROUND_12_PUBLISH, LocalDate.parse("2026-11-30")),
                        entry(CalendarDate.ROUND_12_LATEST, LocalDate.parse("2026-12-25")));
    }

    @Test
    void theDayOnWhichTheResultReallyCameWins() {
        var days = defaults.of(new FiscalYear(2569), LocalDate.parse("2025-09-01"));

        assertThat(days).containsEntry(CalendarDate.RESULT, LocalDate.parse("2025-09-08"));
    }

    @Test
    void whatIsOwedOnADayOffIsOwedOnTheNextOpenDay() {
        // 15 November 2027 would be a Monday, but 14 November 2026 is a Saturday.
        assertThat(defaults.of(new FiscalYear(2570), null))
                .containsEntry(CalendarDate.APPROVE, LocalDate.parse("2026-11-16"))
                .containsEntry(CalendarDate.ROUND_6_CUT_OFF, LocalDate.parse("2027-03-31"));
    }

    @Test
    void theDefaultsOfEveryYearAreInOrder() {
        IntStream.rangeClosed(2567, 2580).mapToObj(FiscalYear::new).forEach(year -> {
            var days = defaults.of(year, null);
            assertThat(CalendarOrder.check(days, days)).as("order of %s", year).isEmpty();
        });
    }
}
