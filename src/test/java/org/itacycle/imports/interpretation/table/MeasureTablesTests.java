package org.itacycle.imports.interpretation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.table.TableFixture.HEADER;

import java.time.LocalDate;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.reporting.ExecutionStatus;
import org.junit.jupiter.api.Test;

class MeasureTablesTests {

    @Test
    void aRowUnderAMergedMeasureIsAStepWithItsOwnUnitPeriodAndResult() {
        var measure = new TableFixture()
                .table(
                        HEADER,
                        "1. การใช้อำนาจ | 1. ประกาศ | กองคลัง | ต.ค. 67 - มี.ค. 68 | ประกาศแล้ว | ควรทบทวน",
                        "^ | 2. ติดตาม | กองช่าง | เม.ย. – ก.ย. 68 | อยู่ระหว่างดำเนินการ | ")
                .measures()
                .get(0);

        assertThat(measure.steps()).extracting(ReadStep::unitsRaw).containsExactly("กองคลัง", "กองช่าง");
        assertThat(measure.steps()).extracting(ReadStep::result).containsExactly("ประกาศแล้ว", "อยู่ระหว่างดำเนินการ");
        assertThat(measure.steps().get(1).status()).isEqualTo(ExecutionStatus.IN_PROGRESS);
        assertThat(measure.steps()).extracting(ReadStep::suggestion).containsExactly("ควรทบทวน", null);
        assertThat(measure.results()).isEmpty();
        assertThat(measure.units()).containsExactly("กองคลัง", "กองช่าง");
    }

    @Test
    void anEmptyCellUnderAMeasureMeansTheSameMeasure() {
        assertThat(new TableFixture()
                        .table(
                                HEADER,
                                "ก | จัดทำ | กองคลัง | ต.ค. 67 - ก.ย. 68 | แล้ว | ",
                                " | เผยแพร่ | กองช่าง | ต.ค. 67 - ก.ย. 68 | แล้ว | ",
                                "ข | อบรม | กองคลัง | ต.ค. 67 - ก.ย. 68 | แล้ว | ")
                        .measures())
                .extracting(measure -> measure.steps().size())
                .containsExactly(2, 1);
    }

    @Test
    void aTableThatIsContinuedGoesOnWithTheSameMeasure() {
        var document = new TableFixture()
                .table(HEADER, "5. ก | 1. จัดทำ | กองคลัง | ต.ค. 67 - ก.ย. 68 | จัดทำแล้ว | ")
                .line("หน้า 2")
                .table(HEADER, "5. ก (ต่อ) | 2. เผยแพร่ | กองช่าง | ต.ค. 67 - ก.ย. 68 | เผยแพร่แล้ว | ");

        var measures = document.measures();

        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).steps()).hasSize(2);
        assertThat(document.findings()).contains(FindingCode.ROW_JOINED);
    }

    @Test
    void aRowBrokenByThePageIsJoinedInTheMiddleOfAWord() {
        var document = new TableFixture()
                .table(HEADER, "ก | 1. จัดทำ 2. เผยแพร่ใน | กองคลัง | ต.ค. 67 - ก.ย. 68 |  | ")
                .table(" | ช่องทางออนไลน์ 3. รายงาน |  |  |  | ");

        var measures = document.measures();

        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).steps())
                .extracting(ReadStep::text)
                .containsExactly("จัดทำ", "เผยแพร่ในช่องทางออนไลน์", "รายงาน");
        assertThat(document.findings()).contains(FindingCode.ROW_JOINED);
    }

    @Test
    void parallelListsAreGivenStepByStep() {
        var steps = new TableFixture()
                .table(
                        HEADER,
                        "ก | 1. จัดทำ⏎2. ตรวจสอบ | กองคลัง⏎กองช่าง | ต.ค. 67 - มี.ค. 68⏎เม.ย. - ก.ย. 68 |"
                                + " จัดทำแล้ว⏎ตรวจแล้ว | ")
                .measures()
                .get(0)
                .steps();

        assertThat(steps).extracting(ReadStep::unitsRaw).containsExactly("กองคลัง", "กองช่าง");
        assertThat(steps).extracting(ReadStep::result).containsExactly("จัดทำแล้ว", "ตรวจแล้ว");
        assertThat(steps.get(1).period())
                .isNotNull()
                .extracting(ReadPeriod::start)
                .isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void listsOfUnequalLengthAreKeptWholeAndReported() {
        var document = new TableFixture()
                .table(
                        HEADER,
                        "ก | 1. จัดทำ⏎2. ตรวจสอบ | กองคลัง⏎กองช่าง | ต.ค. 67 - มี.ค. 68⏎เม.ย. - ก.ย. 68 |"
                                + " หนึ่ง⏎สอง⏎สาม | ",
                        "ข | 1. อบรม⏎2. สรุป | กองคลัง⏎กองช่าง | ต.ค. 67 - มี.ค. 68⏎เม.ย. - ก.ย. 68 |"
                                + " อบรมแล้ว⏎สรุปแล้ว | ");

        var measure = document.measures().get(0);

        assertThat(measure.results()).containsExactly("หนึ่ง", "สอง", "สาม");
        assertThat(measure.steps()).extracting(ReadStep::result).containsOnlyNulls();
        assertThat(document.findings()).contains(FindingCode.LISTS_UNEQUAL);
    }

    @Test
    void asManyResultsAsStepsInOneMeasureProveNothing() {
        var measures = new TableFixture()
                .table(
                        "มาตรการ | ขั้นตอน | ผลการดำเนินการ",
                        "ก | 1. หนึ่ง 2. สอง | 1. ผล 2. ผลอื่น",
                        "ข | 1. หนึ่ง 2. สอง | 1. ผล 2. ผลอื่น 3. อีกผล",
                        "ค | 1. หนึ่ง | 1. ผล 2. ผลอื่น")
                .measures();

        assertThat(measures).extracting(measure -> measure.results().size()).containsExactly(2, 3, 2);
    }
}
