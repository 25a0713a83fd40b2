package org.itacycle.imports.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.itacycle.assessment.Intent;
import org.itacycle.audit.AuditEntry;
import org.itacycle.imports.TakenOver.LeftOut;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.junit.jupiter.api.Test;

class TakingOverTests {

    private final TakingOffice office = new TakingOffice();

    @Test
    void thePlanOfBankumComesInWithItsScoresAnalysesAndMeasures() {
        var taken = office.take(TakingOffice.golden("S001")).answer();

        assertThat(taken.measures()).hasSize(9);
        assertThat(taken.analyses()).isEqualTo(10);
        assertThat(taken.indicators()).isEqualTo(10);
        assertThat(taken.items()).isEqualTo(15 + 9 + 28);
        var plan = office.measures.all(BANKUM);
        assertThat(plan).extracting(MeasureView::id).isEqualTo(taken.measures());
        assertThat(plan).flatExtracting(MeasureView::steps).hasSize(43);
        assertThat(plan.get(0).units())
                .containsExactly("all-divisions", "office", "finance", "works", "education", "health");
        assertThat(plan.get(1).lead()).isEqualTo("finance");
        assertThat(plan.get(3).intent()).isEqualTo(Intent.IMPROVE);
        assertThat(office.assessments.official(BANKUM).total()).isEqualByComparingTo("90.42");
        assertThat(office.assessments.missing(BANKUM)).isEmpty();
        assertThat(office.measures.all(NEIGHBOUR)).isEmpty();
    }

    @Test
    void lastYearsReportBecomesMeasuresOfThisYearWithoutItsResults() {
        var taken = office.take(TakingOffice.golden("S002")).answer();

        var plan = office.measures.all(BANKUM);
        assertThat(plan).hasSize(9);
        assertThat(plan.get(0).period().start()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(plan.get(0).period().end()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(plan.get(1).units()).containsExactly("office-personnel");
        assertThat(plan.get(1).lead()).isEqualTo("office");
        assertThat(taken.leftOut())
                .extracting(LeftOut::where)
                .contains("measures[0].outcomes")
                .allMatch(where -> where.startsWith("measures["));
        assertThat(taken.leftOut()).extracting(LeftOut::message).allMatch(text -> text.matches(".*\\p{IsThai}.*"));
    }

    @Test
    void theLeapDayBecomesTheLastOfFebruary() {
        office.take(TakingOffice.body("""
            {'measureYear': 2567, 'measures': [{'title': 'ก', 'units': ['กองคลัง', 'กองทะเบียน'], 'unitsRaw': 'กองคลัง กองทะเบียน',
              'period': {'start': '2024-02-29', 'end': '2024-09-30', 'raw': ''},
              'steps': [{'text': 'ข', 'period': {'start': '2024-02-29', 'end': null, 'raw': ''}}]}]}\
            """));

        var measure = office.measures.all(BANKUM).get(0);
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(measure.steps().get(0).period().start()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(measure.lead()).isEqualTo("finance");
        assertThat(measure.unitsText()).isEqualTo("กองคลัง กองทะเบียน");
    }

    @Test
    void datesStayWhereTheyAreWhenThatIsAskedFor() {
        var body = TakingOffice.golden("S002").put("shiftYears", false);

        office.take(body);

        assertThat(office.measures.all(BANKUM).get(0).period().start()).isEqualTo(LocalDate.of(2024, 10, 1));
    }

    @Test
    void oneWrongValueKeepsEverythingOutAndIsNamed() {
        var body = TakingOffice.golden("S001");
        var measures = (ArrayNode) body.get("measures");
        ((ObjectNode) measures.get(3).get("period")).put("end", "2020-01-01");
        ((ObjectNode) measures.get(4).get("focus").get(0)).put("ref", "77");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.take(body))
                .satisfies(refusal -> assertThat(refusal.missing())
                        .extracting(Missing::where)
                        .containsExactly("measures[3].period.end", "measures[4].focus[0].ref"));

        assertThat(office.measures.all(BANKUM)).isEmpty();
        assertThat(office.assessments.official(BANKUM).total()).isNull();
        assertThat(deeds("imports.taken")).isEmpty();
        assertThat(office.take(TakingOffice.golden("S001")).repeated()).isFalse();
    }

    @Test
    void onlyTheCoordinatorTakesOverAndOnlyWhileThePlanCollects() {
        var body = TakingOffice.golden("S001");

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.take(BANKUM, body, head(BANKUM, "finance")));
        assertThatExceptionOfType(NotEditable.class)
                .isThrownBy(() -> office.take(NEIGHBOUR, body, coordinator(NEIGHBOUR)));
        office.end(office.recording);
        assertThatExceptionOfType(NotEditable.class).isThrownBy(() -> office.take(body));
    }

    @Test
    void emptyAndHugeBodiesAreRefused() {
        var huge = TakingOffice.body("{'measures': []}");
        var measures = (ArrayNode) huge.get("measures");
        for (int i = 0; i < 5000; i++) {
            measures.addObject().put("title", "มาตรการ " + i);
        }

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.take(TakingOffice.body("{'measures': [], 'scores': null}")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.take(huge))
                .satisfies(refusal ->
                        assertThat(refusal.missing()).extracting(Missing::where).contains("measures"));
    }

    @Test
    void scoresOfAnotherYearAreNoResultOfThisOne() {
        var last = TakingOffice.golden("S001").put("resultYear", 2567).put("measureYear", 2568);
        office.take(last);
        assertThat(office.assessments.official(BANKUM).total()).isNull();
        assertThat(office.assessments.official(BANKUM).previous().total()).isEqualByComparingTo("90.42");

        var older = TakingOffice.golden("S001").put("resultYear", 2560);
        older.putObject("take").put("scores", true).put("measures", false);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.take(older))
                .satisfies(refusal ->
                        assertThat(refusal.missing()).extracting(Missing::where).containsExactly("resultYear"));
    }

    private List<AuditEntry> deeds(String action) {
        return office.audit.of(BANKUM, 500, 0).stream()
                .filter(deed -> deed.action().equals(action))
                .toList();
    }
}
