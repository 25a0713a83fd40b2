package org.itacycle.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTests {

    private static final LocalDate SONGKRAN = LocalDate.parse("2026-04-13");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-13,วันสงกรานต์",
                "13/4/2569;วันสงกรานต์",
                "๑๓/๐๔/๒๕๖๙\tวันสงกรานต์",
                "2569-04-13, วันสงกรานต์ \n\n",
                "\uFEFF13/4/2026,วันสงกรานต์\r\n",
                "{\"holidays\":[{\"day\":\"2026-04-13\",\"name\":\"วันสงกรานต์\"}]}"
            })
    void aDayIsReadHoweverAnOfficeWritesIt(String content) {
        assertThat(HolidayFile.read(content)).containsExactly(entry(SONGKRAN, "วันสงกรานต์"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/2/2569,ไม่มีวันนี้", "สงกรานต์", "13-4-2569,x", "{\"holidays\":", "13/4/2569", ",ไม่มีวัน"})
    void aLineThatNamesNoDayIsToldByItself(String content) {
        assertThatThrownBy(() -> HolidayFile.read(content)).isInstanceOf(UnreadableHolidays.class);
    }

    @Test
    void aNameMayHoldCommas() {
        assertThat(HolidayFile.read("13/4/2569,วันสงกรานต์, วันผู้สูงอายุ"))
                .containsExactly(entry(SONGKRAN, "วันสงกรานต์, วันผู้สูงอายุ"));
    }
}
