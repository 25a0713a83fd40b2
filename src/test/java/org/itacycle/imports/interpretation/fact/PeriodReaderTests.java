package org.itacycle.imports.interpretation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_DAY_CORRECTED;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_ENDS_BEFORE_START;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_MONTH_INFERRED;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_ONE_SIDED;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_OUTSIDE_FISCAL_YEAR;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_SEVERAL;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_TEXT_AROUND;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_UNREADABLE;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_YEAR_INFERRED;

import java.util.List;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReaderTests {

    private final PeriodReader reader = new PeriodReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ต.ค.๖๗-ก.ย.๖๘                                  | 2024-10-01 | 2025-09-30
            ๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘                | 2024-10-01 | 2025-09-30
            ๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘                | 2024-10-01 | 2025-09-30
            ๑ ต.ค.๖๗ — ๓๐ ก.ย.๖๘                           | 2024-10-01 | 2025-09-30
            ๑ต.ค.๖๗ถึง๓๐ก.ย.๖๘                             | 2024-10-01 | 2025-09-30
            1 ต.ค. 2567 จนถึง 30 ก.ย. 2568                 | 2024-10-01 | 2025-09-30
            1 ตค 67 - 30 กย 68                             | 2024-10-01 | 2025-09-30
            ต. ค. ๖๗ - ก. ย. ๖๘                            | 2024-10-01 | 2025-09-30
            1/10/2567 - 30/9/2568                          | 2024-10-01 | 2025-09-30
            1/10/67-30/9/68                                | 2024-10-01 | 2025-09-30
            01-10-2567 ถึง 30-09-2568                      | 2024-10-01 | 2025-09-30
            1.10.2567 - 30.9.2568                          | 2024-10-01 | 2025-09-30
            2024-10-01 - 2025-09-30                        | 2024-10-01 | 2025-09-30
            1 ตุลาคม 2024 - 30 กันยายน 2025                | 2024-10-01 | 2025-09-30
            1/10/2024 - 30/9/2025                          | 2024-10-01 | 2025-09-30
            1 October 2024 to 30 September 2025            | 2024-10-01 | 2025-09-30
            เดือนตุลาคม ๒๕๖๗ ถึงเดือนกันยายน ๒๕๖๘          | 2024-10-01 | 2025-09-30
            ตั้งแต่วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๘ | 2024-10-01 | 2025-09-30
            ระหว่างเดือน ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘             | 2024-10-01 | 2025-09-30
            ปีงบประมาณ พ.ศ. ๒๕๖๘                           | 2024-10-01 | 2025-09-30
            ปีงบประมาณ ๒๕๖๘                                | 2024-10-01 | 2025-09-30
            ตลอดปีงบประมาณ พ.ศ. 2568                       | 2024-10-01 | 2025-09-30
            ปีงบประมาณ 2568 (ต.ค. 67 - มี.ค. 68)           | 2024-10-01 | 2025-03-31
            ๑ - ๓๑ กรกฎาคม ๒๕๖๘                            | 2025-07-01 | 2025-07-31
            1-31 ก.ค. 68                                   | 2025-07-01 | 2025-07-31
            ๑ มกราคม - ๓๐ เมษายน ๒๕๖๘                      | 2025-01-01 | 2025-04-30
            มี.ค. – ก.ย.๖๘                                 | 2025-03-01 | 2025-09-30
            มี.ค.- เม.ย.๖๘                                 | 2025-03-01 | 2025-04-30
            ม.ค.–เม.ย. 68                                  | 2025-01-01 | 2025-04-30
            ๑ ตุลาคม - ๓๐ กันยายน ๒๕๖๘                     | 2024-10-01 | 2025-09-30
            พ.ย. – ธ.ค. ๒๕๖๗                               | 2024-11-01 | 2024-12-31
            ต.ค. 2567                                      | 2024-10-01 | 2024-10-31
            ภายในเดือนมีนาคม 2568                          | 2025-03-01 | 2025-03-31
            ๑๕ มกราคม ๒๕๖๘                                 | 2025-01-15 | 2025-01-15
            ๒๔ ม.ค.๖๘                                      | 2025-01-24 | 2025-01-24
            ๑พฤศจิกายน๒๕๖๗                                 | 2024-11-01 | 2024-11-01
            ต.ค. - ก.ย.                                    | 2024-10-01 | 2025-09-30
            ตุลาคม - ธันวาคม                               | 2024-10-01 | 2024-12-31
            เดือนมีนาคม                                    | 2025-03-01 | 2025-03-31
            ก.พ. 68                                        | 2025-02-01 | 2025-02-28
            ก.พ. 67                                        | 2024-02-01 | 2024-02-29
            ตลอดปีงบประมาณ                                 | 2024-10-01 | 2025-09-30
            ตลอดทั้งปี                                     | 2024-10-01 | 2025-09-30
            ไตรมาสที่ ๑                                    | 2024-10-01 | 2024-12-31
            ไตรมาส ๑-๒                                     | 2024-10-01 | 2025-03-31
            ไตรมาสที่ ๓ - ไตรมาสที่ ๔                      | 2025-04-01 | 2025-09-30
            ไตรมาส 1, 2                                    | 2024-10-01 | 2025-03-31
            ไตรมาสที่ 2/2568                               | 2025-01-01 | 2025-03-31
            ไตรมาสที่ ๔ ปีงบประมาณ ๒๕๖๘                    | 2025-07-01 | 2025-09-30
            รอบ ๖ เดือนแรก                                 | 2024-10-01 | 2025-03-31
            ๖ เดือนหลัง                                    | 2025-04-01 | 2025-09-30
            รอบ ๑๒ เดือน                                   | 2024-10-01 | 2025-09-30
            ธ.ค. ๖๗ , มี.ค. ๖๘                             | 2024-12-01 | 2025-03-31
            ธ.ค. 67 และ มี.ค. 68                           | 2024-12-01 | 2025-03-31
            ๒๕๖๗ - ๒๕๖๘                                    | 2023-10-01 | 2025-09-30
            ๒๕๖๘                                           | 2024-10-01 | 2025-09-30
            """)
    void everyStyleOfPeriodIsRead(String text, String start, String end) {
        var period = reader.read(text, 2568).period();

        assertThat(String.valueOf(period.start())).as(text).isEqualTo(start);
        assertThat(String.valueOf(period.end())).as(text).isEqualTo(end);
        assertThat(period.raw()).isEqualTo(text);
    }

    @Test
    void aPeriodThatIsWrittenInFullLeavesNothingToDoubt() {
        assertThat(codes("ต.ค.๖๗-ก.ย.๖๘", 2568)).isEmpty();
        assertThat(codes("๑ - ๓๑ กรกฎาคม ๒๕๖๘", 2568)).isEmpty();
        assertThat(codes("ปีงบประมาณ พ.ศ. ๒๕๖๘", 2568)).isEmpty();
    }

    @Test
    void aMissingYearOfTheStartFollowsTheEndWithinTheCalendarYear() {
        assertThat(codes("๑ ตุลาคม - ๓๐ กันยายน ๒๕๖๘", 2568)).containsExactly(PERIOD_YEAR_INFERRED);
        assertThat(codes("๑ ตุลาคม - ๓๑ ธันวาคม ๒๕๖๘", 2568))
                .containsExactly(PERIOD_YEAR_INFERRED, PERIOD_OUTSIDE_FISCAL_YEAR);
        var period = reader.read("๑ ตุลาคม - ๓๑ ธันวาคม ๒๕๖๘", 2568).period();
        assertThat(period.start()).hasToString("2025-10-01");
        assertThat(period.end()).hasToString("2025-12-31");
    }

    @Test
    void aPeriodOfOtherYearsIsKeptAsItIsWrittenAndFlagged() {
        var reading = reader.read("๑ ตุลาคม ๒๕๖๔ - ๓๐ กันยายน ๒๕๖๕", 2569);

        assertThat(reading.period().start()).hasToString("2021-10-01");
        assertThat(reading.period().end()).hasToString("2022-09-30");
        assertThat(reading.notices()).extracting(Notice::code).containsExactly(PERIOD_OUTSIDE_FISCAL_YEAR);
        assertThat(reading.notices().get(0).original()).isEqualTo("๑ ตุลาคม ๒๕๖๔ - ๓๐ กันยายน ๒๕๖๕");
    }

    @Test
    void withoutAFiscalYearNothingLiesOutsideAndNoYearIsInvented() {
        assertThat(codes("ต.ค.๖๗-ก.ย.๖๘", null)).isEmpty();
        assertThat(codes("ต.ค. - ก.ย.", null)).containsExactly(PERIOD_UNREADABLE);
    }

    @Test
    void misspeltMonthsAndImpossibleDaysAreReadAndFlagged() {
        assertThat(reader.read("๑ ตุลาคน ๒๕๖๗ - ๓๐ กันยายม ๒๕๖๘", 2568).period().end())
                .hasToString("2025-09-30");
        assertThat(codes("๑ ตุลาคน ๒๕๖๗ - ๓๐ กันยายม ๒๕๖๘", 2568)).containsExactly(PERIOD_MONTH_INFERRED);
        assertThat(reader.read("๑ - ๓๑ กรกฏาคม ๒๕๖๘", 2568).period().start()).hasToString("2025-07-01");
        assertThat(reader.read("๑ ก.ค. ๖๘ - ๓๑ ก.ย. ๖๘", 2568).period().end()).hasToString("2025-09-30");
        assertThat(codes("๑ ก.ค. ๖๘ - ๓๑ ก.ย. ๖๘", 2568)).containsExactly(PERIOD_DAY_CORRECTED);
    }

    @Test
    void whatElseStandsInTheCellIsTold() {
        assertThat(codes("ธ.ค. ๖๗ , มี.ค. ๖๘", 2568)).containsExactly(PERIOD_SEVERAL);
        assertThat(codes("ก.ย. ๖๘ - ต.ค. ๖๗", 2568)).containsExactly(PERIOD_ENDS_BEFORE_START);
        assertThat(codes("ต.ค.๖๗-ก.ย.๖๘ (ดำเนินการแล้ว)", 2568)).containsExactly(PERIOD_TEXT_AROUND);
        assertThat(codes("ภายใน ๓๑ มีนาคม ๒๕๖๘", 2568)).containsExactly(PERIOD_ONE_SIDED);
        assertThat(reader.read("๑ ตุลาคม ๒๕๖๗ เป็นต้นไป", 2568).period().end()).isNull();
    }

    @Test
    void whatIsNoPeriodKeepsItsWordsWithoutDays() {
        var reading = reader.read("ตามที่ได้รับมอบหมาย", 2568);

        assertThat(reading.period().start()).isNull();
        assertThat(reading.period().end()).isNull();
        assertThat(reading.period().raw()).isEqualTo("ตามที่ได้รับมอบหมาย");
        assertThat(reading.notices()).extracting(Notice::code).containsExactly(PERIOD_UNREADABLE);
        assertThat(reader.read(" - ", 2568).notices()).isEmpty();
    }

    private List<FindingCode> codes(String text, Integer fiscalYear) {
        return reader.read(text, fiscalYear).notices().stream()
                .map(Notice::code)
                .toList();
    }
}
