package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.measure.MeasureFixture.measure;

import java.util.List;
import java.util.Set;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

/** Which division a measure belongs to, and who finds it. */
class MeasureOwnersTests {

    private final MeasureFixture office = new MeasureFixture().drafting(BANKUM, "finance", "works");
    private final Measures measures = office.measures;
    private final Actor finance = head(BANKUM, "finance");
    private final Actor works = head(BANKUM, "works");

    @Test
    void withoutALeadTheDivisionOfTheFocusedIndicatorLeads() {
        var draft = measure("", 4, "คู่มือการยืมทรัพย์สิน");

        var id = measures.add(BANKUM, draft, coordinator(BANKUM));

        assertThat(measures.get(BANKUM, id).lead()).isEqualTo("finance");
    }

    @Test
    void withoutALeadTheDivisionOfTheFocusedItemLeads() {
        var focus = List.of(new Focus(Focus.Type.ITEM, "E๑"));
        var draft = new MeasureDraft("ป้าย", null, focus, null, null, null, null, null, null, null);

        var id = measures.add(BANKUM, draft, coordinator(BANKUM));

        assertThat(measures.get(BANKUM, id).lead()).isEqualTo("works");
        assertThat(measures.get(BANKUM, id).focus()).containsExactly(new Focus(Focus.Type.ITEM, "e1"));
    }

    @Test
    void aDraftWithNothingButItsWriterBelongsToTheWritersDivision() {
        var id = measures.add(
                BANKUM, new MeasureDraft(null, null, null, null, null, null, null, null, null, null), finance);

        assertThat(measures.get(BANKUM, id).lead()).isEqualTo("finance");
    }

    @Test
    void withoutALeadAChangedMeasureKeepsItsOwn() {
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);

        var changed = measures.change(BANKUM, id, measure("", 6, "คู่มือ"), Version.ANY, finance);

        assertThat(changed.lead()).isEqualTo("finance");
    }

    @Test
    void reportsAreOwedByTheLeadsAndByUnitsThatStepsNameForThemselves() {
        var draft = measure("works", 6, "ป้าย");
        var steps = List.of(
                new MeasureStep(1, null, "ตรวจนับพัสดุ", List.of("finance-supplies"), null),
                new MeasureStep(2, null, "ประชุม", List.of("all-divisions"), null));
        measures.add(
                BANKUM,
                new MeasureDraft(
                        draft.title(),
                        null,
                        draft.focus(),
                        null,
                        "works",
                        List.of("all-divisions", "health"),
                        "ทุกส่วนราชการ",
                        null,
                        null,
                        steps),
                works);

        assertThat(measures.reportingDivisions(BANKUM)).containsExactly("finance", "works");
    }

    @Test
    void aReturnedMeasureGoesBackToItsLead() {
        var first = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);
        measures.add(BANKUM, measure("works", 6, "ป้าย"), works);

        assertThat(measures.divisionsOf(BANKUM, Set.of(first))).containsExactly("finance");
        assertThat(measures.draftingDivisions(BANKUM))
                .containsExactly("education", "finance", "health", "office", "works");
    }

    @Test
    void measuresAreFoundByTheIndicatorTheyAnswer() {
        measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);
        var item = measures.add(
                BANKUM,
                new MeasureDraft(
                        "ทะเบียนคุม",
                        null,
                        List.of(new Focus(Focus.Type.ITEM, "i10")),
                        null,
                        "works",
                        null,
                        null,
                        null,
                        null,
                        null),
                works);

        assertThat(measures.answering(BANKUM, 4))
                .extracting(MeasureView::title)
                .containsExactly("คู่มือ", "ทะเบียนคุม");
        assertThat(measures.answering(BANKUM, 9)).isEmpty();
        assertThat(measures.get(BANKUM, item).number()).isEqualTo(2);
    }
}
