package org.itacycle.imports.interpretation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.fact.Pages.codes;
import static org.itacycle.imports.interpretation.trace.FindingCode.ANALYSIS_REPEATED;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_MISREAD;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.junit.jupiter.api.Test;

class AnalysisReaderTests {

    private static final String TEXT =
            "สะท้อนให้เห็นว่าหน่วยงานมีการดำเนินงานตามภารกิจอย่างมีประสิทธิภาพ และเป็นไปตามหลักธรรมาภิบาล";

    private final Trace trace = new Trace();

    @Test
    void theParagraphBelowAHeadingIsItsAnalysis() {
        var analyses = read("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๓.๕๕\nวิเคราะห์ผล คะแนนตัวชี้วัดที่ ๑ " + TEXT
                + "\nแสดงการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๙\nตัวชี้วัดที่ ๒ การใช้งบประมาณ คะแนน ๙๗.๕๖\n"
                + TEXT);

        assertThat(analyses)
                .containsExactly(new ReadAnalysis(1, "คะแนนตัวชี้วัดที่ ๑ " + TEXT), new ReadAnalysis(2, TEXT));
        assertThat(trace.places()).containsKey("analyses[1].text");
    }

    @Test
    void theAnalysisMayFollowOnTheSameLineAndGoOnInTheNextParagraph() {
        var analyses =
                read("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้คะแนน ๗๕.๐๐ คะแนน " + TEXT + "\nทั้งนี้ควรเร่งปรับปรุง");

        assertThat(analyses).containsExactly(new ReadAnalysis(9, TEXT + " ทั้งนี้ควรเร่งปรับปรุง"));
    }

    @Test
    void theSameParagraphTwiceIsKeptOnce() {
        var page = "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่\n" + TEXT;

        assertThat(read(page + "\n" + page)).hasSize(1);
        assertThat(codes(trace)).containsExactly(ANALYSIS_REPEATED);
        assertThat(trace.doubts().get(0).original()).isEqualTo(TEXT);
    }

    @Test
    void aScoreInAHeadingThatDiffersFromTheSummaryWasMisread() {
        var scores =
                new ReadScores(null, null, Map.of(), List.of(new ReadIndicator(6, new BigDecimal("98.67"))), List.of());
        var document = Pages.of("ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน คะแนน ๙๔.๖๗\n" + TEXT);

        new AnalysisReader().read(document, scores, trace);

        assertThat(codes(trace)).containsExactly(SCORE_MISREAD);
        assertThat(trace.doubts().get(0).where()).isEqualTo("analyses[0].text");
        assertThat(trace.doubts().get(0).original()).isEqualTo("๙๔.๖๗");
    }

    @Test
    void aListOfScoresIsNoAnalysis() {
        assertThat(read("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๓.๕๕\nตัวชี้วัดที่ ๒ การใช้งบประมาณ คะแนน ๙๗.๕๖"))
                .isEmpty();
    }

    private List<ReadAnalysis> read(String page) {
        return new AnalysisReader().read(Pages.of(page), null, trace);
    }
}
