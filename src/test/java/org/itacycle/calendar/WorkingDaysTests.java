package org.itacycle.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.itacycle.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays days = WorkingDays.official();

    @ParameterizedTest
    @CsvSource({
        // Songkran 2026 falls on Monday to Wednesday.
        "2026-04-10, 1, 2026-04-16",
        "2026-04-09, 5, 2026-04-21",
        // Songkran 2025 begins on a Sunday: the Wednesday makes up for it.
        "2025-04-11, 1, 2025-04-17",
        // New Year 2026: 31 December, 1 January and the cabinet's 2 January, then a weekend.
        "2025-12-30, 1, 2026-01-05",
        "2025-12-26, 3, 2026-01-05",
        // The result of FY2568, announced on 18 August 2025.
        "2025-08-18, 5, 2025-08-25",
        "2025-10-15, 10, 2025-10-30",
        "2026-04-13, 0, 2026-04-13"
    })
    void countsOnlyDaysOnWhichOfficesAreOpen(LocalDate start, int count, LocalDate expected) {
        assertThat(days.plus(start, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-26", "2024-04-12", "2024-04-16", "2024-07-22", "2024-12-30", "2025-02-12", "2025-05-09",
                "2025-05-12", "2025-06-02", "2025-08-11", "2026-03-03", "2026-06-01", "2026-07-29", "2026-07-30",
                "2026-12-07", "2027-02-22", "2027-05-20", "2027-07-20", "2027-10-25"
            })
    void knowsTheMovableHolidays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @Test
    void labourDayIsNoHolidayOfTheGovernment() {
        assertThat(days.isWorkingDay(LocalDate.parse("2026-05-01"))).isTrue();
    }

    @Test
    void countsBetweenTwoDaysInBothDirections() {
        var before = LocalDate.parse("2026-04-10");
        var after = LocalDate.parse("2026-04-17");

        assertThat(days.between(before, after)).isEqualTo(2);
        assertThat(days.between(after, before)).isEqualTo(-2);
        assertThat(days.between(before, before)).isZero();
    }

    @Test
    void aDayOffGoesToTheNextOrThePreviousOpenDay() {
        var songkran = LocalDate.parse("2026-04-14");

        assertThat(days.onOrAfter(songkran)).isEqualTo("2026-04-16");
        assertThat(days.onOrBefore(songkran)).isEqualTo("2026-04-10");
        assertThat(days.onOrAfter(LocalDate.parse("2026-04-16"))).isEqualTo("2026-04-16");
    }

    @Test
    void aYearWithoutAListStillHasItsFixedHolidays() {
        assertThat(days.isWorkingDay(LocalDate.parse("2035-04-13"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2035-04-12"))).isTrue();
    }

    @Test
    void aDayAddedByTheCabinetCountsAtOnce() {
        var jdbc = TestDatabase.jdbc();
        var fromTable = new WorkingDays(jdbc);
        var monday = LocalDate.parse("2026-06-08");
        assertThat(fromTable.isWorkingDay(monday)).isTrue();

        jdbc.sql("insert into calendar_holidays (day, name) values (?, 'วันหยุดพิเศษ')")
                .param(monday)
                .update();

        assertThat(fromTable.isWorkingDay(monday)).isFalse();
        assertThat(fromTable.plus(LocalDate.parse("2026-06-05"), 1)).isEqualTo("2026-06-09");
    }
}
