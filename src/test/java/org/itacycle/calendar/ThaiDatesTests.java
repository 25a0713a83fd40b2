package org.itacycle.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDatesTests {

    private static final LocalDate DAY = LocalDate.parse("2025-10-15");

    @Test
    void writesTheLongForm() {
        assertThat(ThaiDates.longDate(DAY)).isEqualTo("๑๕ ตุลาคม ๒๕๖๘");
        assertThat(ThaiDates.longArabic(DAY)).isEqualTo("15 ตุลาคม 2568");
    }

    @Test
    void writesTheShortForm() {
        assertThat(ThaiDates.shortDate(DAY)).isEqualTo("๑๕ ต.ค. ๖๘");
        assertThat(ThaiDates.shortArabic(DAY)).isEqualTo("15 ต.ค. 68");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1 ม.ค. 69", "2026-02-28, 28 ก.พ. 69", "2026-03-31, 31 มี.ค. 69", "2026-04-09, 9 เม.ย. 69",
        "2026-05-04, 4 พ.ค. 69", "2026-06-03, 3 มิ.ย. 69", "2026-07-28, 28 ก.ค. 69", "2026-08-12, 12 ส.ค. 69",
        "2026-09-30, 30 ก.ย. 69", "2026-10-23, 23 ต.ค. 69", "2026-11-30, 30 พ.ย. 69", "2026-12-31, 31 ธ.ค. 69",
        "2057-01-05, 5 ม.ค. 00"
    })
    void abbreviatesEveryMonth(LocalDate day, String text) {
        assertThat(ThaiDates.shortArabic(day)).isEqualTo(text);
    }

    @Test
    void theLeapDayStaysInFebruary() {
        assertThat(ThaiDates.longDate(LocalDate.parse("2024-02-29"))).isEqualTo("๒๙ กุมภาพันธ์ ๒๕๖๗");
    }

    @Test
    void theYearIsTheCalendarYearOfTheBuddhistEra() {
        assertThat(ThaiDates.year(DAY)).isEqualTo(2568);
    }

    @Test
    void digitsGoBothWaysAndLeaveTheRestAlone() {
        assertThat(ThaiDates.thaiDigits("รอบ 12 เดือน (90.42)")).isEqualTo("รอบ ๑๒ เดือน (๙๐.๔๒)");
        assertThat(ThaiDates.arabicDigits("ที่ ๗๐๗/๒๕๖๕")).isEqualTo("ที่ 707/2565");
        assertThat(ThaiDates.thaiDigits(6)).isEqualTo("๖");
    }
}
