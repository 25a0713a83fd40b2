package org.itacycle.imports.interpretation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.table.TableFixture.HEADER;

import java.time.LocalDate;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.itacycle.reporting.ExecutionStatus;
import org.junit.jupiter.api.Test;

/** What the columns of a table say. */
class MeasureColumnsTests {

    @Test
    void columnsMayStandInAnyOrder() {
        var measure = new TableFixture()
                .table(
                        "ที่ | ระยะเวลาดำเนินการ | ผลลัพธ์ | มาตรการ/แนวทาง | หน่วยงานที่รับผิดชอบ | ขั้นตอน/วิธีการ",
                        "1 | ต.ค. 67 - ก.ย. 68 | โปร่งใสขึ้น | พัฒนาเว็บไซต์ | กองคลัง | 1. ออกแบบ 2. เปิดใช้")
                .measures()
                .get(0);

        assertThat(measure.title()).isEqualTo("พัฒนาเว็บไซต์");
        assertThat(measure.steps()).extracting(ReadStep::text).containsExactly("ออกแบบ", "เปิดใช้");
        assertThat(measure.units()).containsExactly("กองคลัง");
        assertThat(measure.outcomes()).containsExactly("โปร่งใสขึ้น");
    }

    @Test
    void aMisspeltHeaderIsRepairedAndAnUnknownOneKeepsItsCells() {
        var document = new TableFixture()
                .table(
                        "กระบวนกร/มาตรการ/แนวทาง | ขั้นตอนหรือวิธีปฎิบัติ | ผู้รับผิดชอบ | รหัสแผน",
                        "ก | 1. ข | กองคลัง | พ-12");

        assertThat(document.measures()).hasSize(1);
        assertThat(document.findings())
                .contains(FindingCode.HEADER_REPAIRED, FindingCode.HEADER_UNKNOWN, FindingCode.COLUMN_NOT_TAKEN);
    }

    @Test
    void aHeaderMayHaveTwoRows() {
        var measure = new TableFixture()
                .table(
                        "มาตรการ | ขั้นตอน | ระยะเวลา |  | ผู้รับผิดชอบ",
                        " |  | เริ่มต้น | สิ้นสุด | ",
                        "ก | 1. ข | 1 ต.ค. 2567 | 30 ก.ย. 2568 | กองคลัง")
                .measures()
                .get(0);

        assertThat(measure.period())
                .extracting(ReadPeriod::start, ReadPeriod::end)
                .containsExactly(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30));
    }

    @Test
    void aCellWithSeveralEntriesIsOneMeasureWithItems() {
        var measure = new TableFixture()
                .table(HEADER, "๑. โครงการอบรม ๒. กิจกรรมจิตอาสา | 1. จัด | กองคลัง | ต.ค. 67 - ก.ย. 68 | | -")
                .measures()
                .get(0);

        assertThat(measure.title()).isEqualTo("๑. โครงการอบรม ๒. กิจกรรมจิตอาสา");
        assertThat(measure.items())
                .extracting(MeasureItem::kind)
                .containsExactly(MeasureItem.Kind.PROJECT, MeasureItem.Kind.ACTIVITY);
        assertThat(measure.suggestions()).containsExactly("ไม่มี");
    }

    @Test
    void whatAMeasureAnswersIsToldByItsTitleTheLineAboveOrItsItem() {
        var measures = new TableFixture()
                .table(HEADER, "๘. การปรับปรุงการทำงาน | 1. จัด | กองคลัง | ต.ค. 67 - ก.ย. 68 | | ")
                .line("ตัวชี้วัดที่ ๓ การใช้อำนาจ")
                .table(HEADER, "ประกาศหลักเกณฑ์ | 1. จัด | กองคลัง | ต.ค. 67 - ก.ย. 68 | | ")
                .table(
                        "ตัวชี้วัดที่ ๔ | คะแนน | มาตรการ | ขั้นตอน | ผู้รับผิดชอบ",
                        "๔๙ หน่วยงานมีการพัฒนาการให้บริการผ่านช่องทางออนไลน์ให้สะดวก รวดเร็ว และมีประสิทธิภาพ | ๙๙.๕๐"
                                + " | เพิ่มช่องทาง | 1. จัด | กองคลัง")
                .measures();

        assertThat(measures)
                .extracting(ReadMeasure::focus)
                .extracting(focus -> focus.get(0))
                .containsExactly(
                        new Focus(Focus.Type.INDICATOR, "8"),
                        new Focus(Focus.Type.INDICATOR, "3"),
                        new Focus(Focus.Type.INDICATOR, "8"));
    }

    @Test
    void ticksUnderAStatusCount() {
        var step = new TableFixture()
                .table(
                        "มาตรการ | ขั้นตอน | ดำเนินการแล้ว | อยู่ระหว่างดำเนินการ | ผู้รับผิดชอบ",
                        "ก | 1. จัด |  | ✓ | กองคลัง")
                .measures()
                .get(0)
                .steps()
                .get(0);

        assertThat(step.status()).isEqualTo(ExecutionStatus.IN_PROGRESS);
    }

    @Test
    void aTableOfScoresIsNoTableOfMeasures() {
        assertThat(new TableFixture()
                        .table("ประเด็นการประเมิน | คะแนนที่ได้", "i1 ข้อความ | 87.33")
                        .tables())
                .extracting(KnownTable::kind)
                .containsExactly(KnownTable.Kind.SCORES);
    }
}
