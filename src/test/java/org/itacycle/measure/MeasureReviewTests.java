package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.measure.MeasureFixture.focusedOn;
import static org.itacycle.measure.MeasureFixture.measure;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.Intent;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

/** The result of the demonstration: indicator 4 has 82.67 (finance), indicator 9 the least with 75.00 (office). */
class MeasureReviewTests {

    private final MeasureFixture office =
            new MeasureFixture().drafting(BANKUM, "office", "finance", "works", "education", "health");
    private final Measures measures = office.measures;

    @Test
    void everyIndicatorThatIsToImproveNeedsAMeasure() {
        assertThat(measures.missing(BANKUM, "finance"))
                .containsExactly(
                        Missing.of("measures", "measure.missing-for-indicator", "4", "การใช้ทรัพย์สินของราชการ"));

        office.add(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));

        assertThat(measures.missing(BANKUM, "finance")).isEmpty();
    }

    @Test
    void aMeasureForAnItemCountsForItsIndicator() {
        var whole = measure("finance", 4, "ทะเบียนคุมทรัพย์สิน");
        office.add(focusedOn(whole, new Focus(Focus.Type.ITEM, "i10")));

        assertThat(measures.missing(BANKUM, "finance")).isEmpty();
    }

    @Test
    void aDivisionWithNothingToImproveMayHaveNoMeasure() {
        assertThat(measures.missing(BANKUM, "works")).isEmpty();
    }

    @Test
    void anIndicatorThatTheDivisionWantsToImproveNeedsOneWhateverItsScore() {
        office.analyses.save(
                BANKUM, 6, new AnalysisDraft("ควรปรับปรุง", Intent.IMPROVE), Version.ANY, coordinator(BANKUM));

        assertThat(measures.missing(BANKUM, "works")).extracting(Missing::where).containsExactly("measures");
    }

    @Test
    void whatIsMissingIsNamedByPlaceAndTitle() {
        office.add(measure("finance", 4, "คู่มือการยืมทรัพย์สิน"));
        office.add(new MeasureDraft("ทะเบียนคุม", null, null, null, "finance", null, null, null, null, null));
        office.add(new MeasureDraft(
                null,
                null,
                null,
                null,
                "finance",
                List.of("all-divisions"),
                null,
                new Period(LocalDate.of(2025, 10, 1), null),
                null,
                List.of(new MeasureStep(1, "๑.", " ", null, null))));
        office.add(new MeasureDraft("ของกองอื่น", null, null, null, "works", null, null, null, null, null));

        assertThat(measures.missing(BANKUM, "finance"))
                .extracting(Missing::where, Missing::message, Missing::arguments)
                .containsExactly(
                        tuple("measures[1].steps", "measure.missing-steps", List.of(2, "ทะเบียนคุม")),
                        tuple("measures[1].units", "measure.missing-units", List.of(2, "ทะเบียนคุม")),
                        tuple("measures[1].period", "measure.missing-period", List.of(2, "ทะเบียนคุม")),
                        tuple("measures[2].title", "measure.missing-title", List.of(3, "")),
                        tuple("measures[2].steps", "measure.missing-steps", List.of(3, "")),
                        tuple("measures[2].period", "measure.missing-period", List.of(3, "")));
    }

    @Test
    void anEntryIsWordsEnoughForAMeasureWithoutTitle() {
        var whole = measure("finance", 4, "คู่มือ");
        office.add(new MeasureDraft(
                null,
                List.of(new MeasureItem(1, MeasureItem.Kind.PROJECT, "โครงการคู่มือ")),
                whole.focus(),
                null,
                "finance",
                whole.units(),
                null,
                whole.period(),
                null,
                whole.steps()));

        assertThat(measures.missing(BANKUM, "finance")).isEmpty();
        assertThat(measures.findings(BANKUM)).extracting(Finding::code).doesNotContain("MEASURE_WITHOUT_TITLE");
    }
}
