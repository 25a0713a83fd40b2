package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.measure.MeasureFixture.WHOLE_YEAR;
import static org.itacycle.measure.MeasureFixture.focusedOn;
import static org.itacycle.measure.MeasureFixture.measure;
import static org.itacycle.measure.MeasureFixture.within;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.Severity;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

/** What is found in a plan over the result of the demonstration, where indicators 4 (finance) and 9 (office) are weak. */
class MeasureFindingsTests {

    private final MeasureFixture office =
            new MeasureFixture().drafting(BANKUM, "office", "finance", "works", "education", "health");
    private final Measures measures = office.measures;

    @Test
    void aPlanWithoutMeasuresLeavesTheWeakOnesUnanswered() {
        var findings = measures.findings(BANKUM);

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("IMPROVE_INDICATOR_WITHOUT_MEASURE"))
                .extracting(Finding::where, Finding::severity)
                .containsExactly(tuple("indicators[3]", Severity.ERROR), tuple("indicators[8]", Severity.ERROR));
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("WEAKEST_INDICATOR_WITHOUT_MEASURE"))
                .extracting(Finding::where)
                .containsExactly("indicators[8]");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("WEAK_ITEM_WITHOUT_MEASURE"))
                .extracting(Finding::where)
                .contains("items.i10", "items.O7", "items.O12", "items.O13", "items.O26")
                .doesNotContain("items.O25");
    }

    @Test
    void everyGapOfAMeasureIsFound() {
        office.add(new MeasureDraft(null, null, null, null, "finance", null, null, null, null, null));

        assertThat(measures.findings(BANKUM))
                .filteredOn(finding -> finding.where().startsWith("measures[0]"))
                .extracting(Finding::code, Finding::where)
                .containsExactlyInAnyOrder(
                        tuple("MEASURE_WITHOUT_TITLE", "measures[0].title"),
                        tuple("MEASURE_WITHOUT_FOCUS", "measures[0].focus"),
                        tuple("MEASURE_WITHOUT_STEPS", "measures[0].steps"),
                        tuple("MEASURE_WITHOUT_UNITS", "measures[0].units"),
                        tuple("MEASURE_WITHOUT_PERIOD", "measures[0].period"),
                        tuple("MEASURE_WITHOUT_MONITORING", "measures[0].monitoring"));
    }

    @Test
    void aPeriodOutsideTheFiscalYearIsFound() {
        var whole = measure("finance", 4, "คู่มือ");
        var old = new Period(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 9, 30));
        office.add(within(whole, old, new MeasureStep(1, null, "ประชุม", null, WHOLE_YEAR)));
        office.add(within(
                measure("finance", 2, "งบประมาณ"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30)),
                new MeasureStep(
                        1, null, "สรุป", null, new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1)))));

        assertThat(places("PERIOD_OUTSIDE_FISCAL_YEAR"))
                .containsExactly("measures[0].period", "measures[1].steps[0].period");
        assertThat(places("STEP_OUTSIDE_MEASURE_PERIOD"))
                .containsExactly("measures[0].steps[0].period", "measures[1].steps[0].period");
    }

    @Test
    void theWholeFiscalYearIsInside() {
        office.add(measure("finance", 4, "คู่มือ"));

        assertThat(places("PERIOD_OUTSIDE_FISCAL_YEAR")).isEmpty();
    }

    @Test
    void anItemThatHasEverythingAlreadyIsOnlyNoted() {
        office.add(focusedOn(
                measure("office", 10, "แผนป้องกันการทุจริต"),
                new Focus(Focus.Type.ITEM, "O26"),
                new Focus(Focus.Type.ITEM, "O25")));

        assertThat(measures.findings(BANKUM))
                .filteredOn(finding -> finding.code().equals("FOCUS_ALREADY_AT_FULL_SCORE"))
                .extracting(Finding::where, Finding::severity)
                .containsExactly(tuple("measures[0].focus[1]", Severity.INFO));
    }

    @Test
    void whatStandsTwiceIsFoundWhereItIsRepeated() {
        office.add(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        office.add(measure("works", 6, "คู่มือ การยืมทรัพย์สิน"));

        assertThat(places("DUPLICATE_MEASURE")).containsExactly("measures[1].title");
        assertThat(places("DUPLICATE_STEP")).containsExactly("measures[1].steps[0].text");
    }

    @Test
    void numbersInFrontDoNotMakeAStepDifferent() {
        office.add(within(
                measure("finance", 4, "คู่มือ"),
                WHOLE_YEAR,
                new MeasureStep(1, null, "๑. จัดประชุมชี้แจง", null, null),
                new MeasureStep(2, null, "2) จัดประชุมชี้แจง", null, null),
                new MeasureStep(3, null, " ", null, null)));

        assertThat(places("DUPLICATE_STEP")).containsExactly("measures[0].steps[1].text");
        assertThat(places("STEP_WITHOUT_TEXT")).containsExactly("measures[0].steps[2].text");
    }

    @Test
    void aParagraphCopiedFromTheAnalysisIsFound() {
        var paragraph = "เจ้าหน้าที่ยังไม่ทราบแนวปฏิบัติการยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง";
        office.analyses.save(BANKUM, 4, new AnalysisDraft(paragraph, Intent.IMPROVE), Version.ANY, coordinator(BANKUM));
        office.add(measure("finance", 4, "แก้ไข: " + paragraph));
        office.add(measure("finance", 4, "คู่มือ"));

        assertThat(places("COPIED_TEXT")).containsExactly("measures[0].title");
    }

    @Test
    void anotherFiscalYearInTheTextIsFound() {
        office.add(measure("finance", 4, "คู่มือ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จากผลปีงบประมาณ 2568"));
        office.add(measure("finance", 4, "คู่มือ ประจำปีงบประมาณ ๒๕๖๗"));

        assertThat(places("YEAR_IN_TEXT_DIFFERS")).containsExactly("measures[1].title");
    }

    @Test
    void anIndicatorWithoutAnalysisIsFoundUntilItIsWritten() {
        assertThat(codes()).contains("INDICATOR_WITHOUT_ANALYSIS");
        for (int indicator = 1; indicator <= 10; indicator++) {
            office.analyses.save(
                    BANKUM, indicator, new AnalysisDraft("วิเคราะห์", null), Version.ANY, coordinator(BANKUM));
        }

        assertThat(codes()).doesNotContain("INDICATOR_WITHOUT_ANALYSIS");
    }

    @Test
    void aCompletePlanHasNoErrors() {
        office.add(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        office.add(measure("office", 9, "ตรวจข้อมูลก่อนเผยแพร่"));

        assertThat(measures.findings(BANKUM))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    private List<String> codes() {
        return measures.findings(BANKUM).stream().map(Finding::code).toList();
    }

    private List<String> places(String code) {
        return measures.findings(BANKUM).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::where)
                .toList();
    }
}
