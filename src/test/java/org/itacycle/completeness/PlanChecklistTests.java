package org.itacycle.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.measure.MeasureFixture.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.Severity;
import org.itacycle.completeness.Checklist.Element;
import org.itacycle.completeness.Checklist.Entry;
import org.itacycle.completeness.Checklist.Mend;
import org.itacycle.completeness.Checklist.Presence;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.problem.Version;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

/** In the demonstration's result indicator 4 has 82.67 (finance) and indicator 9 the least with 75.00 (office). */
class PlanChecklistTests {

    private final CompletenessOffice office = new CompletenessOffice();

    @Test
    void anEmptyPlanLacksEveryElement() {
        var checklist = office.checklist(Subject.PLAN);

        assertThat(checklist.complete()).isFalse();
        assertThat(checklist.item()).isNotNull().extracting("code").isEqualTo("O25");
        assertThat(checklist.disclosureYear()).isEqualTo(2569);
        assertThat(checklist.elements())
                .extracting(element -> element.rule().key())
                .containsExactly("TITLE", "ANALYSIS", "STEPS", "PERIOD", "UNITS");
        assertThat(checklist.elements()).extracting(Element::presence).containsOnly(Presence.MISSING);
        assertThat(codes()).contains("PLAN_WITHOUT_MEASURES", "WEAKEST_INDICATOR_WITHOUT_MEASURE");
    }

    @Test
    void whatMattersMostStandsFirst() {
        assertThat(office.checklist(Subject.PLAN).entries())
                .extracting(entry -> entry.finding().severity().ordinal())
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void aPlanThatShowsEverythingIsComplete() {
        office.analyse(4, "คะแนนต่ำเพราะยังไม่มีคู่มือการยืม");
        office.analyse(9, "ขาดรายงานผลประจำปี 3 รายการ");
        office.plan(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        office.plan(measure("office", 9, "ปฏิทินการเผยแพร่รายงาน"));

        var checklist = office.checklist(Subject.PLAN);

        assertThat(checklist.stops()).isEmpty();
        assertThat(checklist.complete()).isTrue();
        assertThat(checklist.elements()).allSatisfy(element -> {
            assertThat(element.presence()).isEqualTo(Presence.COMPLETE);
            assertThat(element.present()).isEqualTo(2);
        });
    }

    @Test
    void aMeasureNeedsAnIndicatorThatSomebodyHasAnalysed() {
        office.plan(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        office.plan(about(measure("finance", 4, "ทะเบียนคุม"), new Focus(Focus.Type.TOPIC, "การใช้ทรัพย์สิน")));

        assertThat(places("MEASURE_WITHOUT_ANALYSIS")).containsExactly("measures[0].focus", "measures[1].focus");

        office.analyse(4, "คะแนนต่ำเพราะยังไม่มีคู่มือการยืม");

        assertThat(places("MEASURE_WITHOUT_ANALYSIS")).containsExactly("measures[1].focus");
        assertThat(element("ANALYSIS").presence()).isEqualTo(Presence.PARTLY);
    }

    @Test
    void anItemOfAnAnalysedIndicatorIsLinkEnough() {
        office.plan(about(measure("finance", 4, "ทะเบียนคุม"), new Focus(Focus.Type.ITEM, "i10")));
        office.analyse(4, "คะแนนต่ำเพราะยังไม่มีคู่มือการยืม");

        assertThat(places("MEASURE_WITHOUT_ANALYSIS")).isEmpty();
    }

    @Test
    void praiseOfAWeakIndicatorIsFoundAndOfAGoodOneIsNot() {
        office.analyse(9, "หน่วยงานเปิดเผยข้อมูลอย่างครบถ้วน โปร่งใส");
        office.analyse(3, "การใช้อำนาจอยู่ในระดับดีเยี่ยม");

        assertThat(office.found(Subject.PLAN, "PRAISE_DESPITE_LOW_SCORE"))
                .singleElement()
                .extracting(Entry::finding)
                .satisfies(finding -> {
                    assertThat(finding.where()).isEqualTo("analyses[9].text");
                    assertThat(finding.arguments())
                            .containsExactly("9", "การเปิดเผยข้อมูล", "75.00", "หน่วยงานเปิดเผยข้อมูลอย่างครบถ้วน");
                });
    }

    @Test
    void anAnalysisThatWasCopiedIsFoundWhateverNameAndNumberItHas() {
        office.analyse(1, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้ 93.55 คะแนน ควรรักษาระดับและพัฒนาอย่างต่อเนื่อง");
        office.analyse(2, "ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้ ๙๗.๕๖ คะแนน ควรรักษาระดับและพัฒนาอย่างต่อเนื่อง");

        assertThat(places("ANALYSIS_COPIED")).containsExactly("analyses[2].text");
    }

    @Test
    void theWholeResultNeedsAnAnalysisToo() {
        assertThat(places("OVERALL_WITHOUT_ANALYSIS")).containsExactly("analyses[overall].text");

        office.analyses.saveOverall(
                BANKUM, new AnalysisDraft("สูงกว่าปีที่ผ่านมา", null), Version.ANY, CompletenessOffice.COORDINATOR);

        assertThat(places("OVERALL_WITHOUT_ANALYSIS")).isEmpty();
    }

    @Test
    void theListWarnsUntilTheMainWebSiteHasAnAddress() {
        assertThat(places("WEBSITE_ADDRESS_MISSING")).hasSize(1);

        office.site.websites.put(
                Subject.PLAN, new Disclosed.Address("https://bankum.go.th/o25", LocalDate.of(2025, 12, 1)));

        assertThat(places("WEBSITE_ADDRESS_MISSING")).isEmpty();
    }

    @Test
    void aSignatureIsAskedForOnlyAfterTheAgreement() {
        assertThat(places("SIGNATURE_MISSING")).isEmpty();

        office.decide(Stage.EXECUTIVE, Outcome.APPROVE);

        assertThat(office.found(Subject.PLAN, "SIGNATURE_MISSING"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.finding().severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void everyRowLeadsToTheTaskThatMendsItInThatTasksOwnNumbers() {
        office.plan(measure("office", 9, "ปฏิทินการเผยแพร่รายงาน"));
        office.plan(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));

        var draft = mend("MEASURE_WITHOUT_ANALYSIS", 1);
        assertThat(taskOf(draft)).isEqualTo("draftMeasures/finance");
        assertThat(draft.where()).isEqualTo("measures[0].focus");
        assertThat(taskOf(mend("INDICATOR_WITHOUT_ANALYSIS", 3))).isEqualTo("draftMeasures/finance");

        office.open(TaskKey.CONSOLIDATE_PLAN, null, null);

        assertThat(taskOf(mend("MEASURE_WITHOUT_ANALYSIS", 1))).isEqualTo("consolidatePlan/null");
        assertThat(mend("MEASURE_WITHOUT_ANALYSIS", 1).where()).isEqualTo("measures[1].focus");
        assertThat(mend("WEBSITE_ADDRESS_MISSING", 0).place()).isEqualTo(Mend.Place.WEBSITE);
    }

    private static MeasureDraft about(MeasureDraft draft, Focus focus) {
        return new MeasureDraft(
                draft.title(),
                draft.items(),
                List.of(focus),
                draft.intent(),
                draft.lead(),
                draft.units(),
                null,
                draft.period(),
                draft.monitoring(),
                draft.steps());
    }

    private Element element(String key) {
        return office.checklist(Subject.PLAN).elements().stream()
                .filter(element -> element.rule().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Mend mend(String code, int place) {
        var mend = office.found(Subject.PLAN, code).get(place).mend();
        assertThat(mend).isNotNull();
        return mend;
    }

    private String taskOf(Mend mend) {
        return office.jdbc
                .sql("select key || '/' || coalesce(division, 'null') from work_items where id = ?")
                .param(Objects.requireNonNull(mend.task()).id())
                .query(String.class)
                .single();
    }

    private List<String> codes() {
        return office.checklist(Subject.PLAN).entries().stream()
                .map(entry -> entry.finding().code())
                .toList();
    }

    private List<String> places(String code) {
        return office.found(Subject.PLAN, code).stream()
                .map(Entry::finding)
                .map(Finding::where)
                .toList();
    }
}
