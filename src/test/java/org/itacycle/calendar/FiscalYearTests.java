package org.itacycle.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTests {

    private static final FiscalYear YEAR = new FiscalYear(2569);

    @Test
    void runsFromOctoberToSeptember() {
        assertThat(YEAR.start()).isEqualTo("2025-10-01");
        assertThat(YEAR.end()).isEqualTo("2026-09-30");
    }

    @Test
    void theLastDayOfSeptemberBelongsToTheOldYear() {
        assertThat(FiscalYear.of(LocalDate.parse("2025-09-30"))).isEqualTo(new FiscalYear(2568));
        assertThat(FiscalYear.of(LocalDate.parse("2025-10-01"))).isEqualTo(YEAR);
        assertThat(FiscalYear.of(LocalDate.parse("2026-01-01"))).isEqualTo(YEAR);
    }

    @Test
    void containsItsFirstAndLastDayAndNoOther() {
        assertThat(YEAR.contains(YEAR.start())).isTrue();
        assertThat(YEAR.contains(YEAR.end())).isTrue();
        assertThat(YEAR.contains(YEAR.start().minusDays(1))).isFalse();
        assertThat(YEAR.contains(YEAR.end().plusDays(1))).isFalse();
    }

    @Test
    void neighboursFollowWithoutAGap() {
        assertThat(YEAR.previous().end().plusDays(1)).isEqualTo(YEAR.start());
        assertThat(YEAR.next().start()).isEqualTo(YEAR.end().plusDays(1));
    }

    @Test
    void roundsAreCalledByTheirMonths() {
        assertThat(ReportingRound.of(6)).isEqualTo(ReportingRound.M6);
        assertThat(ReportingRound.of(12).cutOff()).isEqualTo(CalendarDate.ROUND_12_CUT_OFF);
        assertThat(ReportingRound.find(9)).isEmpty();
    }
}
