package org.itacycle.paperwork.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.paperwork.table.TableMeasures.done;
import static org.itacycle.paperwork.table.TableMeasures.measure;
import static org.itacycle.paperwork.table.TableMeasures.report;
import static org.itacycle.paperwork.table.TableMeasures.step;
import static org.itacycle.paperwork.table.TableMeasures.withItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.RuleSet.RequiredElement;
import org.itacycle.document.Block;
import org.itacycle.document.TableData;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.Period;
import org.itacycle.organization.DefaultUnitTree;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.Words;
import org.itacycle.reporting.Contribution;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.ReportView.StepView;
import org.junit.jupiter.api.Test;

class MeasureTablesTests {

    private static final Words WORDS = new Words(TestMessages.all());
    private static final ColumnSets SETS = new ColumnSets(new ObjectMapper().findAndRegisterModules());
    private static final List<RequiredElement> ELEMENTS = List.of(
            new RequiredElement("MEASURE", "มาตรการ", "", false),
            new RequiredElement("RESULT", "ผลการดำเนินการ", "", false));

    @Test
    void stepsWithOwnUnitPeriodResultAndSuggestionHaveRowsOfTheirOwn() {
        var spring = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30));
        var measure = measure(
                "มาตรการใช้งบประมาณ",
                List.of("all-sections"),
                step(1, "จัดทำคู่มือ", List.of(), null),
                step(2, "ติดตามผล", List.of("finance-supplies"), spring));
        var report = report(
                ExecutionStatus.IN_PROGRESS,
                List.of(),
                List.of("ไม่มี"),
                done(1, "จัดทำแล้ว", null),
                new StepView(2, ExecutionStatus.IN_PROGRESS, null, null, "ควรเพิ่มรอบการติดตาม", null));

        var table = table("result-suggestion", new Measure(measure, "", List.of(), report));

        assertThat(table.rows().get(0).cells().get(0).rows()).isEqualTo(2);
        assertThat(TableData.of(table).rows())
                .containsExactly(
                        List.of(
                                "1. มาตรการใช้งบประมาณ",
                                "1. จัดทำคู่มือ",
                                "ทุกงาน",
                                "1 ต.ค. 68 - 30 ก.ย. 69",
                                "จัดทำแล้ว",
                                "ไม่มี"),
                        List.of(
                                "1. มาตรการใช้งบประมาณ",
                                "2. ติดตามผล",
                                "งานพัสดุ",
                                "1 มี.ค. - 30 เม.ย. 69",
                                "อยู่ระหว่างดำเนินการ",
                                "ควรเพิ่มรอบการติดตาม"));
    }

    @Test
    void whatWasSaidOfTheWholeMeasureStandsBelowItsSteps() {
        var measure = measure(
                "คู่มือ", List.of("office"), step(1, "จัดทำ", List.of(), null), step(2, "เผยแพร่", List.of(), null));
        var report = report(
                ExecutionStatus.UNABLE,
                List.of(new ReportResult("ประชุมแล้ว", null, null)),
                List.of("ขอรับงบประมาณ"),
                done(1, "จัดทำแล้ว", LocalDate.of(2026, 1, 24)),
                done(2, null, null));
        var unable = new ReportView(
                report.measure(),
                12,
                ExecutionStatus.UNABLE,
                "ไม่ได้รับงบประมาณ",
                report.results(),
                List.of(),
                List.of("ไม่มี"),
                report.suggestions(),
                List.of(),
                report.steps(),
                null,
                1,
                null,
                null,
                null);

        var rows = TableData.of(table("results", new Measure(measure, "", List.of(), unable)))
                .rows();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get(4)).isEqualTo("จัดทำแล้ว เมื่อวันที่ 24 มกราคม 2569");
        assertThat(rows.get(1).get(4)).isEqualTo("ดำเนินการแล้วเสร็จ");
        assertThat(rows.get(2).get(1)).isEqualTo("ภาพรวมของมาตรการ");
        assertThat(rows.get(2).get(4)).isEqualTo("ไม่สามารถดำเนินการได้ เนื่องจากไม่ได้รับงบประมาณ\nประชุมแล้ว");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get(5)).isEqualTo("ปัญหาอุปสรรค: ไม่มี\nข้อเสนอแนะ: ขอรับงบประมาณ"));
    }

    @Test
    void aStatusIsWrittenOutUnlessTheResultsTellIt() {
        assertThat(result(ExecutionStatus.IN_PROGRESS, "ประชุมแล้ว")).isEqualTo("อยู่ระหว่างดำเนินการ\nประชุมแล้ว");
        assertThat(result(ExecutionStatus.IN_PROGRESS, "อยู่ระหว่าง ดำเนินการจัดทำ"))
                .isEqualTo("อยู่ระหว่าง ดำเนินการจัดทำ");
        assertThat(result(ExecutionStatus.DONE, "ประชุมแล้ว")).isEqualTo("ประชุมแล้ว");
        assertThat(result(ExecutionStatus.DONE)).isEqualTo("ดำเนินการแล้วเสร็จ");
        assertThat(result(ExecutionStatus.NOT_STARTED)).isEqualTo("ยังไม่ดำเนินการ");
        assertThat(result(ExecutionStatus.DONE, "ก", "ข")).isEqualTo("1. ก\n2. ข");
        assertThat(result(ExecutionStatus.DONE, "- ก", "- ข")).isEqualTo("- ก\n- ข");
    }

    @Test
    void aDayIsAddedUnlessTheTextTellsIt() {
        var day = LocalDate.of(2026, 1, 24);
        var measure = measure("คู่มือ", List.of("office"));
        var report = new ReportView(
                UUID.randomUUID(),
                12,
                ExecutionStatus.DONE,
                null,
                List.of(
                        new ReportResult("ประชุม เมื่อวันที่ ๒๔ ม.ค.๖๙", day, null),
                        new ReportResult("อบรม", day, "finance")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Contribution("works", "ติดป้าย", null)),
                List.of(),
                null,
                1,
                null,
                null,
                null);

        assertThat(TableData.of(table("results", new Measure(measure, "", List.of(), report)))
                        .rows()
                        .get(0)
                        .get(4))
                .isEqualTo("1. ประชุม เมื่อวันที่ ๒๔ ม.ค.๖๙\n"
                        + "2. อบรม เมื่อวันที่ 24 มกราคม 2569 (กองคลัง)\n"
                        + "3. กองช่าง: ติดป้าย");
    }

    @Test
    void unitsStandAsTheOfficeWroteThemAndNothingTwice() {
        var units = new UnitNames(DefaultUnitTree.read());

        assertThat(units.of(List.of("all-divisions"), null)).containsExactly("ทุกส่วนราชการ");
        assertThat(units.of(List.of("all-divisions", "office", "finance"), null))
                .containsExactly("ทุกส่วนราชการ (สำนักปลัด/กองคลัง)");
        assertThat(units.of(List.of("office", "finance"), "สำนักปลัด อบต. และผู้ใหญ่บ้าน"))
                .containsExactly("กองคลัง", "สำนักปลัด อบต. และผู้ใหญ่บ้าน");
    }

    @Test
    void theLeadStandsWhereNoUnitIsNamed() {
        var rows = TableData.of(table("results", new Measure(measure("คู่มือ", List.of()), "", List.of(), null)))
                .rows();

        assertThat(rows.get(0).get(2)).isEqualTo("กองคลัง");
    }

    @Test
    void anOptionalColumnGoesWhenNobodyFillsIt() {
        var measure = measure("คู่มือ", List.of("office"));
        var without = report(ExecutionStatus.DONE, List.of(), List.of("ไม่มี"));

        assertThat(table("results", new Measure(measure, "", List.of(), without))
                        .columns())
                .extracting(Block.Column::key)
                .containsExactly("measure", "steps", "units", "period", "result", "suggestion");
    }

    @Test
    void headsCarryTheNumbersOfTheElementsTheyShow() {
        assertThat(table("results", new Measure(measure("คู่มือ", List.of("office")), "", List.of(), null))
                        .columns())
                .extracting(Block.Column::header)
                .contains("1) มาตรการ/โครงการ/กิจกรรม", "ขั้นตอนหรือวิธีการดำเนินการ", "2) ผลการดำเนินการ");
    }

    @Test
    void entriesAreNotSaidAgainInTheTitle() {
        var one = new MeasureItem(1, null, "จัดทำคู่มือ");
        var two = new MeasureItem(2, null, "จัดประชุม");
        var taken = withItems("๑. จัดทำคู่มือ ๒. จัดประชุม", List.of(one, two));
        var named = withItems("งานบริการที่ดี", List.of(one, two));

        assertThat(Titles.of(taken, false, "")).containsExactly("1. จัดทำคู่มือ", "2. จัดประชุม");
        assertThat(Titles.of(named, true, "")).containsExactly("1. งานบริการที่ดี", "1. จัดทำคู่มือ", "2. จัดประชุม");
    }

    @Test
    void anAnalysisStandsOnceAndIsReferredToAfterThat() {
        var analyses = new AnalysisTexts(
                WORDS,
                List.of(new AnalysisView(4, "การใช้ทรัพย์สิน", "office", null, null, "ยังมีประเด็น", null, null, 1)));

        assertThat(analyses.of(List.of(4), false)).containsExactly("ยังมีประเด็น");
        assertThat(analyses.of(List.of(4), false)).containsExactly("ตามผลการวิเคราะห์ตัวชี้วัดที่ 4 ข้างต้น");
    }

    @Test
    void periodsShareWhatBothDaysHaveInCommon() {
        var january = LocalDate.of(2025, 1, 1);

        assertThat(PeriodStyle.LONG.of(january, LocalDate.of(2025, 4, 30))).isEqualTo("1 มกราคม - 30 เมษายน 2568");
        assertThat(PeriodStyle.LONG.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31)))
                .isEqualTo("1 - 31 กรกฎาคม 2568");
        assertThat(PeriodStyle.LONG.of(january, january)).isEqualTo("1 มกราคม 2568");
        assertThat(PeriodStyle.MONTHS.of(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)))
                .isEqualTo("ต.ค.67-ก.ย.68");
        assertThat(PeriodStyle.MONTHS.of(january, LocalDate.of(2025, 4, 29))).isEqualTo("1 ม.ค. - 29 เม.ย. 68");
    }

    private static String result(ExecutionStatus status, String... results) {
        var entries = List.of(results).stream()
                .map(text -> new ReportResult(text, null, null))
                .toList();
        var entry =
                new Measure(measure("คู่มือ", List.of("office")), "", List.of(), report(status, entries, List.of()));
        return TableData.of(table("results", entry)).rows().get(0).get(4);
    }

    private static Block.Table table(String set, Measure... measures) {
        var frame =
                new MeasureTables.Frame(DefaultUnitTree.read(), null, List.of(), LocalDate.of(2026, 3, 31), ELEMENTS);
        return new MeasureTables(WORDS, SETS.choose(2570, "report-12", set), frame)
                .of("มาตรการ", null, List.of(measures));
    }
}
