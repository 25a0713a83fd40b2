package org.itacycle.imports.interpretation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.interpretation.fact.Pages.codes;
import static org.itacycle.imports.interpretation.trace.FindingCode.INDICATOR_SCORES_DIFFER;
import static org.itacycle.imports.interpretation.trace.FindingCode.INSTRUMENT_NOT_MEAN;
import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_CODE_REPAIRED;
import static org.itacycle.imports.interpretation.trace.FindingCode.ITEM_UNKNOWN;
import static org.itacycle.imports.interpretation.trace.FindingCode.LEVEL_DIFFERS;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_MISREAD;
import static org.itacycle.imports.interpretation.trace.FindingCode.SCORE_UNREADABLE;
import static org.itacycle.imports.interpretation.trace.FindingCode.TOTAL_NOT_WEIGHTED_MEAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.imports.ImportPreview.ReadItem;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.trace.Trace;
import org.junit.jupiter.api.Test;

class ScoreReaderTests {

    private static final String SUMMARY = """
            ตัวชี้วัด | คะแนนรายตัวชี้วัด | คะแนนรายเครื่องมือ
            ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ | ๙๓.๕๕ | ๙๓.๐๒
            ตัวชี้วัดที่ ๒ การใช้งบประมาณ | ๙๗.๕๖ |
            ตัวชี้วัดที่ ๓ การใช้อำนาจ | ๙๙.๕๖ |
            ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ | ๘๒.๖๗ |
            ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต | ๙๑.๗๘ |
            ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน | ๙๘.๖๗ | ๙๘.๔๐
            ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร | ๙๘.๓๖ |
            ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน | ๙๘.๑๖ |
            ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล | ๗๕.๐๐ | ๘๒.๕๐
            ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต | ๙๐.๐๐ |
            """;

    private static final String PROSE = "ผลการประเมิน ITA พบว่ามีผลคะแนน ๙๐.๔๒ คะแนน อยู่ในระดับ ผ่าน ดังนี้\n";

    private final Trace trace = new Trace();

    @Test
    void aResultThatFitsIsReadWithoutDoubt() {
        var scores = read(PROSE + SUMMARY);

        assertThat(scores.total()).isEqualByComparingTo("90.42");
        assertThat(scores.level()).isEqualTo(RatingLevel.PASS);
        assertThat(indicators(scores)).isEqualTo("93.55 97.56 99.56 82.67 91.78 98.67 98.36 98.16 75.00 90.00");
        assertThat(scores.instruments().get(Instrument.OIT)).isEqualByComparingTo("82.50");
        assertThat(trace.doubts()).isEmpty();
    }

    @Test
    void instrumentsThatAreNoMeansAreNotTakenOver() {
        var scores = read(SUMMARY.replace("๙๓.๐๒", "๙๓.๕๕").replace("๘๒.๕๐", "๙๙.๕๖"));

        assertThat(scores.instruments().get(Instrument.IIT)).isNull();
        assertThat(scores.instruments().get(Instrument.EIT)).isEqualByComparingTo("98.40");
        assertThat(scores.instruments()).containsKeys(Instrument.values());
        assertThat(codes(trace)).containsExactly(INSTRUMENT_NOT_MEAN, INSTRUMENT_NOT_MEAN);
        assertThat(trace.doubts().get(0).where()).isEqualTo("scores.instruments.IIT");
    }

    @Test
    void aTotalOrLevelThatDoesNotFitIsTold() {
        read(PROSE.replace("๙๐.๔๒", "๙๑.๔๒").replace("ผ่าน ดังนี้", "ผ่านดี ดังนี้") + SUMMARY);

        assertThat(codes(trace)).containsExactly(TOTAL_NOT_WEIGHTED_MEAN, LEVEL_DIFFERS);
    }

    @Test
    void theColumnOfTheYearIsTakenWhereYearsAreCompared() {
        var page = """
                ที่ | ตัวชี้วัด | ปี ๒๕๖๗ | ปี ๒๕๖๘ | ผลต่าง
                ๑ | การปฏิบัติหน้าที่ | ๘๐.๐๐ | ร้อยละ ๙๓,๕๕ | ๑๓.๕๕
                ๒ | การใช้งบประมาณ | ๘๑.๐๐ | 97.56 คะแนน | ๑๖.๕๖
                รวม | | ๘๐.๕๐ | ๙๕.๕๖ % | ๑๕.๐๖
                """;

        assertThat(indicators(read(page))).isEqualTo("93.55 97.56");
        assertThat(read(page).total()).isEqualByComparingTo("95.56");
        assertThat(indicators(read(page, 2567))).isEqualTo("80.00 81.00");
    }

    @Test
    void instrumentsAndTotalMayStandInRows() {
        var scores = read("""
                เครื่องมือ | คะแนน
                แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) | 93.02
                แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) | 98.40
                แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) | 82.50
                คะแนนรวม | 90.42
                """);

        assertThat(scores.instruments().get(Instrument.EIT)).isEqualByComparingTo("98.40");
        assertThat(scores.total()).isEqualByComparingTo("90.42");
        assertThat(scores.indicators()).isEmpty();
    }

    @Test
    void scoresMayStandInAListWithoutATable() {
        var scores = read("""
                ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๓.๕๕
                ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนน ๙๗.๕๖ คะแนน
                - ตัวชี้วัดที่ ๓ การใช้อำนาจ (ร้อยละ ๙๙.๕๖)
                """);

        assertThat(indicators(scores)).isEqualTo("93.55 97.56 99.56");
    }

    @Test
    void theSummaryWinsAndASecondSurveyIsNoError() {
        var scores = read(SUMMARY + "\nผลรายประเด็น\n" + """
                ประเด็นการประเมิน | คะแนนที่ได้
                ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต | ๙๑.๗๔
                i๑๓ ผู้บริหารสูงสุดของหน่วยงานของท่านให้ความสำคัญกับการแก้ไขปัญหาการทุจริตและประพฤติมิชอบ มากน้อยเพียงใด | ๙๑.๓๓
                ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน | ๙๙.๖๗
                """);

        assertThat(indicators(scores)).contains("91.78 98.67");
        assertThat(codes(trace)).containsExactly(SCORE_MISREAD, INDICATOR_SCORES_DIFFER);
        assertThat(trace.doubts().get(1).original()).isEqualTo("๙๙.๖๗");
    }

    @Test
    void aCompleteListOfItemsGoesByPositionWhateverItsCodes() {
        var scores = read("ประเด็นการประเมิน | คะแนนที่ได้\n"
                + Pages.RULES_2568.items().stream()
                        .map(item -> "๗๗ " + item.text() + " | ๙๙.๐๐")
                        .collect(Collectors.joining("\n")));

        assertThat(scores.items()).extracting(ReadItem::code).containsExactlyElementsOf(allCodes());
        assertThat(scores.items()).extracting(ReadItem::originalCode).containsOnly("๗๗");
        assertThat(codes(trace)).hasSize(52).containsOnly(ITEM_CODE_REPAIRED);
    }

    @Test
    void anIncompleteListGoesByTheWords() {
        var scores = read("""
                ประเด็นการประเมิน | คะแนนที่ได้
                ii ในหน่วยงานของท่านมีเจ้าหน้าที่ที่ปฏิบัตงานหรือให้บริการแก่ผู้มาติดต่อหรือผู้มารับบริการ อย่างเท่าเทียมกัน | ๙๓.๓๓
                ๐๒๖ รายงานผลการดำเนินการป้องกันการทุจริตประจำปี พ.ศ. ๒๕๖๗ | ๐.๐๐
                e๔ หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย | -
                ๙๙ ความพึงพอใจต่อโครงการถนนคอนกรีตเสริมเหล็ก | ๕๐.๐๐
                """);

        assertThat(scores.items()).extracting(ReadItem::code).containsExactly("i2", "O26", "e4");
        assertThat(scores.items().get(1).score()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(codes(trace)).containsExactly(ITEM_CODE_REPAIRED, SCORE_UNREADABLE, ITEM_UNKNOWN);
    }

    @Test
    void aDocumentWithoutScoresHasNone() {
        var document = Pages.of("มาตรการส่งเสริมคุณธรรม จำนวน ๕๐ โครงการ");

        assertThat(new ScoreReader(Pages.RULES_2568).read(document, List.of(), (Integer) null, trace))
                .isNull();
    }

    private static List<String> allCodes() {
        return Pages.RULES_2568.items().stream().map(item -> item.code()).toList();
    }

    private ReadScores read(String page) {
        return read(page, 2568);
    }

    private ReadScores read(String page, int resultYear) {
        var document = Pages.of(page);
        var scores = new ScoreReader(Pages.RULES_2568).read(document, Pages.tables(document), resultYear, trace);
        assertThat(scores).isNotNull();
        return scores;
    }

    private static String indicators(ReadScores scores) {
        return scores.indicators().stream()
                .map(indicator -> String.valueOf(indicator.score()))
                .collect(Collectors.joining(" "));
    }
}
