package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.bankum;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.result;

import java.math.BigDecimal;
import java.util.UUID;
import org.itacycle.assessment.AssessmentView.ComputedScore;
import org.itacycle.assessment.AssessmentView.Gap;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentsTests {

    private final AssessmentFixture module = new AssessmentFixture();
    private final Assessments assessments = module.assessments;
    private String task = "";

    @BeforeEach
    void theResultWaitsToBeRecorded() {
        task = module.open(BANKUM, TaskKey.RECORD_RESULT, "office");
    }

    @Test
    void theRealResultPassesAndLacksTwoAndAHalfPointsToTheNextLevel() {
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));

        var view = assessments.view(BANKUM);
        assertThat(view.rating()).isEqualTo(new AssessmentView.Rating(RatingLevel.PASS, "ผ่าน"));
        assertThat(view.gaps())
                .containsExactly(new Gap("OIT", new BigDecimal("2.50"), RatingLevel.PASS_GOOD, "ผ่านดี"));
        assertThat(view.change()).isEqualByComparingTo("0.19");
    }

    @Test
    void computedValuesStandBesideTheOfficialOnesAndNeverReplaceThem() {
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));

        var view = assessments.view(BANKUM);
        assertThat(view.total()).isEqualTo("90.42");
        assertThat(view.instruments()).isEmpty();
        assertThat(view.computed().total()).isEqualTo("90.43");
        assertThat(view.computed().instruments().values())
                .containsExactly(new BigDecimal("93.02"), new BigDecimal("98.40"), new BigDecimal("82.50"));
        assertThat(view.computed().substituted()).containsExactly(Instrument.IIT, Instrument.EIT, Instrument.OIT);
        assertThat(view.computed().indicators())
                .contains(new ComputedScore(4, new BigDecimal("82.67")), new ComputedScore(6, new BigDecimal("99.67")))
                .extracting(ComputedScore::number)
                .doesNotContain(9, 10);
    }

    @Test
    void theTwoSourcesOfTheSurveyOfThePublicAreOnlyAHint() {
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));

        assertThat(assessments.view(BANKUM).findings())
                .hasSize(3)
                .allMatch(finding -> finding.severity() == Severity.INFO)
                .allMatch(finding -> finding.code().equals("INDICATOR_DIFFERS_FROM_PARTS"))
                .extracting(Finding::where)
                .containsExactly("indicators[5].score", "indicators[6].score", "indicators[7].score");
    }

    @Test
    void valuesThatDoNotFitEachOtherAreFoundBeyondTheTolerance() {
        assessments.record(BANKUM, result("""
                        {"total": 90.40, "level": "PASS_GOOD", "instruments": {"IIT": 93.05, "EIT": 98.40},
                         "indicators": [{"number":1,"score":93.60},{"number":2,"score":97.56},{"number":3,"score":99.56},
                           {"number":4,"score":82.67},{"number":5,"score":91.78},{"number":6,"score":98.67},
                           {"number":7,"score":98.36},{"number":8,"score":98.16},{"number":9,"score":75},{"number":10,"score":90}],
                         "items": [{"code":"i1","score":87.33},{"code":"i2","score":93.33},{"code":"I3","score":100},
                           {"code":"O29","score":100},{"code":"i1","score":87.33}]}
                        """), coordinator(BANKUM));

        var view = assessments.view(BANKUM);
        assertThat(view.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "TOTAL_DIFFERS_FROM_WEIGHTED",
                        "INDICATOR_DIFFERS_FROM_ITEMS",
                        "ITEM_UNKNOWN",
                        "ITEM_TWICE",
                        "LEVEL_DIFFERS_FROM_RULE");
        assertThat(view.total()).isEqualTo("90.40");
        assertThat(view.rating()).isEqualTo(new AssessmentView.Rating(RatingLevel.PASS_GOOD, "ผ่านดี"));
    }

    @Test
    void anotherLocalGovernmentSeesNothingOfIt() {
        module.open(NEIGHBOUR, TaskKey.RECORD_RESULT, "office");
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));
        assessments.record(NEIGHBOUR, result("{\"total\":70}"), coordinator(NEIGHBOUR));

        assertThat(assessments.view(NEIGHBOUR).total()).isEqualTo("70.00");
        assertThat(assessments.view(NEIGHBOUR).indicators()).allMatch(indicator -> indicator.score() == null);
        assertThat(assessments.view(BANKUM).total()).isEqualTo("90.42");
        var foreign = new CycleKey(NEIGHBOUR.organization(), BANKUM.id(), 2569);
        assertThat(assessments.view(foreign).total()).isNull();
    }

    @Test
    void lastYearsRecordedIndicatorsStandBesideThisYears() {
        var next = new CycleKey(BANKUM.organization(), UUID.randomUUID(), 2570);
        module.open(next, TaskKey.RECORD_RESULT, "office");
        assessments.record(BANKUM, bankum(), coordinator(BANKUM));
        assessments.record(next, result("""
                        {"total":92.42,"indicators":[{"number":4,"score":90},{"number":1,"score":90}],
                         "previous":{"total":null,"indicators":[{"number":4,"score":null},{"number":1,"score":80}]}}
                        """), coordinator(next));

        var view = assessments.view(next);
        assertThat(view.change()).isEqualByComparingTo("2.00");
        assertThat(view.indicators().get(3).previousScore()).isEqualTo("82.67");
        assertThat(view.indicators().get(3).change()).isEqualTo("7.33");
        assertThat(view.indicators().get(0).previousScore()).isEqualTo("80.00");
    }

    @Test
    void aTextIsTheRuleSetsUntilTheResultGivesItsOwn() {
        assessments.record(BANKUM, result("""
                        {"items":[{"code":"o7","score":0,"comment":"ลิงก์เปิดไม่ได้"},{"code":"O12","score":0,"text":"รายการจัดซื้อ"}]}
                        """), coordinator(BANKUM));

        var items = assessments.view(BANKUM).items();
        assertThat(items.get(24 + 6).code()).isEqualTo("o7");
        assertThat(items.get(24 + 6).text()).isEqualTo("รายงานผลการดำเนินงานประจำปี พ.ศ. 2567");
        assertThat(items.get(24 + 6).comment()).isEqualTo("ลิงก์เปิดไม่ได้");
        assertThat(items.get(24 + 11).text()).isEqualTo("รายการจัดซื้อ");
    }
}
