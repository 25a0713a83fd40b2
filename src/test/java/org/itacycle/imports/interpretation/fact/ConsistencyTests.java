package org.itacycle.imports.interpretation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.trace.FindingCode.ANALYSIS_MISSING;
import static org.itacycle.imports.interpretation.trace.FindingCode.ANALYSIS_PRAISES_LOW_SCORE;
import static org.itacycle.imports.interpretation.trace.FindingCode.INDICATOR_WITHOUT_MEASURE;
import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_WITHOUT_MEASURE;
import static org.itacycle.imports.interpretation.trace.FindingCode.MEASURE_FOR_FULL_SCORE;
import static org.itacycle.imports.interpretation.trace.FindingCode.OUTCOME_REPEATED;
import static org.itacycle.imports.interpretation.trace.FindingCode.TEMPLATE_RESIDUE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.ImportPreview.ReadItem;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.measure.Focus;
import org.junit.jupiter.api.Test;

class ConsistencyTests {

    private static final String OUTCOME = "ในปีงบประมาณ ๒๕๖๘ ไม่พบการร้องเรียนหรือการทุจริตในหน้าที่";

    private final Trace trace = new Trace();

    @Test
    void theWeakIndicatorThatNoMeasureAnswersIsTold() {
        check(scores(), List.of(), List.of(measure(1, Focus.Type.INDICATOR, "1")));

        assertThat(found()).containsExactly(INDICATOR_WITHOUT_MEASURE + " scores.indicators[1]");
    }

    @Test
    void aMeasureForAFullScoreAndTheWeakItemBesideItAreTold() {
        check(scores(), List.of(), List.of(measure(1, Focus.Type.ITEM, "O25"), measure(2, Focus.Type.INDICATOR, "1")));

        assertThat(found())
                .containsExactly(
                        MEASURE_FOR_FULL_SCORE + " measures[0].focus", ITEM_WITHOUT_MEASURE + " scores.items[1]");
    }

    @Test
    void measuresThatSayNothingOfIndicatorsAreNotAskedForThem() {
        check(scores(), List.of(), List.of(measure(1, Focus.Type.TOPIC, "1")));

        assertThat(found()).isEmpty();
    }

    @Test
    void praiseAtALowScoreIsDoubtedUnlessTheTextNamesTheWeakness() {
        var measures = List.of(measure(1, Focus.Type.INDICATOR, "1"), measure(2, Focus.Type.INDICATOR, "10"));
        check(
                scores(),
                List.of(
                        new ReadAnalysis(1, "มีประสิทธิภาพ"),
                        new ReadAnalysis(10, "ครบถ้วน โปร่งใส และเข้าถึงได้ง่าย")),
                measures);
        assertThat(found()).contains(ANALYSIS_PRAISES_LOW_SCORE + " analyses[1].text");

        trace.doubts().clear();
        check(scores(), List.of(new ReadAnalysis(10, "โปร่งใส แต่ยังไม่ครอบคลุม")), measures);
        assertThat(found())
                .doesNotContain(ANALYSIS_PRAISES_LOW_SCORE + " analyses[0].text")
                .contains(ANALYSIS_MISSING + " analyses");
    }

    @Test
    void anOutcomeThatAnotherMeasureHasWordForWordIsTold() {
        check(
                null,
                List.of(),
                List.of(reported(1, OUTCOME), reported(2, OUTCOME.replace(" ", "  ")), reported(3, "ไม่มี")));

        assertThat(found()).containsExactly(OUTCOME_REPEATED + " measures[1].outcomes[0]");
    }

    @Test
    void anInstructionOfTheFormThatStayedIsTold() {
        new Consistency(Pages.RULES_2568, trace)
                .check(Pages.of("** (หน่วยงานวิเคราะห์เอง)"), null, List.of(), List.of());

        assertThat(trace.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo(TEMPLATE_RESIDUE);
            assertThat(doubt.original()).isEqualTo("** (หน่วยงานวิเคราะห์เอง)");
        });
    }

    private void check(ReadScores scores, List<ReadAnalysis> analyses, List<ReadMeasure> measures) {
        new Consistency(Pages.RULES_2568, trace).check(Pages.of(""), scores, analyses, measures);
    }

    private List<String> found() {
        return trace.doubts().stream()
                .map(doubt -> doubt.code() + " " + doubt.where())
                .toList();
    }

    private static ReadScores scores() {
        return new ReadScores(
                null,
                null,
                Map.of(),
                List.of(indicator(1, "93.55"), indicator(10, "75.00")),
                List.of(item("O25", "100.00"), item("O26", "0.00")));
    }

    private static ReadIndicator indicator(int number, String score) {
        return new ReadIndicator(number, new BigDecimal(score));
    }

    private static ReadItem item(String code, String score) {
        return new ReadItem(code, new BigDecimal(score), "…", code);
    }

    private static ReadMeasure measure(int number, Focus.Type type, String ref) {
        return measure(number, List.of(new Focus(type, ref)), List.of());
    }

    private static ReadMeasure reported(int number, String... outcomes) {
        return measure(number, List.of(), Arrays.asList(outcomes));
    }

    private static ReadMeasure measure(int number, List<Focus> focus, List<String> outcomes) {
        return new ReadMeasure(
                number, "มาตรการ", List.of(), focus, List.of(), null, null, List.of(), List.of(), outcomes, List.of());
    }
}
