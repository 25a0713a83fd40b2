package org.itacycle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.itacycle.TestMessages;
import org.itacycle.assessment.OfficialResult.IndicatorScore;
import org.itacycle.assessment.OfficialResult.ItemScore;
import org.itacycle.assessment.OfficialResult.PreviousResult;
import org.itacycle.assessment.Proposal.Kind;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The figures are those of the real result of FY2568; every distance and mean here was worked out by hand. */
class AnalysisProposalsTests {

    private static final CycleKey CYCLE = AssessmentFixture.BANKUM;
    private static final ResourceBundleMessageSource MESSAGES = TestMessages.of("assessment");

    private AssessmentFixture office;

    @BeforeEach
    void anOffice() {
        office = new AssessmentFixture();
        office.open(CYCLE, TaskKey.RECORD_RESULT, "office");
    }

    @Test
    void theWeakestIndicatorOfAnInstrumentIsToldWhatItNeeds() {
        record(AssessmentFixture.bankum());

        assertThat(about(4))
                .containsExactly(
                        "คะแนนตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้ ๘๒.๖๗ คะแนน",
                        "เป็นตัวชี้วัดที่ได้คะแนนต่ำเป็นลำดับที่ ๒ จาก ๑๐ ตัวชี้วัด",
                        "คะแนนของตัวชี้วัดนี้ยังต่ำกว่าเกณฑ์ ๘๕.๐๐ คะแนน ของระดับผ่านดี อยู่ ๒.๓๓ คะแนน",
                        "คะแนนเครื่องมือ IIT อยู่ที่ ๙๓.๐๒ คะแนน ขาดอีก ๑.๙๘ คะแนนจึงถึงเกณฑ์ ๙๕.๐๐ คะแนน"
                                + " ของระดับผ่านดีเยี่ยม หากตัวชี้วัดอื่นคงเดิม ตัวชี้วัดนี้ต้องเพิ่มขึ้นประมาณ ๙.๙๐ คะแนน"
                                + " เป็น ๙๒.๕๗ คะแนน",
                        "ประเด็นที่ได้คะแนนต่ำสุด คือ i๑๐"
                                + " “ในหน่วยงานของท่านมีเจ้าหน้าที่ที่ขอยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง"
                                + " มากน้อยเพียงใด” ได้ ๕๘.๐๐ คะแนน ต่ำกว่าค่าเฉลี่ยของประเด็นอื่นในตัวชี้วัดเดียวกัน"
                                + " (๙๕.๐๐ คะแนน) อยู่ ๓๗.๐๐ คะแนน");
    }

    @Test
    void documentsWithoutAScoreAreNamed() {
        record(AssessmentFixture.bankum());

        assertThat(about(9))
                .contains(
                        "เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุดใน ๑๐ ตัวชี้วัด",
                        "คะแนนเครื่องมือ OIT อยู่ที่ ๘๒.๕๐ คะแนน ขาดอีก ๒.๕๐ คะแนนจึงถึงเกณฑ์ ๘๕.๐๐ คะแนน"
                                + " ของระดับผ่านดี หากตัวชี้วัดอื่นคงเดิม ตัวชี้วัดนี้ต้องเพิ่มขึ้นประมาณ ๕.๐๐ คะแนน เป็น"
                                + " ๘๐.๐๐ คะแนน")
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("มี ๓ รายการจาก ๑๙ รายการที่ยังไม่ได้คะแนน ได้แก่ O๗ ")
                        .contains("O๑๒ ", "O๑๓ "));
    }

    @Test
    void whatIsGoodIsSaidToo() {
        record(AssessmentFixture.bankum());

        assertThat(about(3))
                .contains(
                        "เป็นตัวชี้วัดที่ได้คะแนนสูงที่สุดใน ๑๐ ตัวชี้วัด",
                        "คะแนนของตัวชี้วัดนี้ถึงเกณฑ์ ๙๕.๐๐ คะแนน ของระดับผ่านดีเยี่ยมแล้ว");
        assertThat(kinds(3)).doesNotContain(Kind.INSTRUMENT);
    }

    @Test
    void itemsThatAllScoredTheSameGiveNoSentence() {
        record(AssessmentFixture.bankum());

        assertThat(kinds(8)).containsExactly(Kind.CHANGE, Kind.LEVEL);
    }

    @Test
    void theChangeAgainstLastYearIsSaidWithBothFigures() {
        record(with(previous(Map.of(4, "86.00", 2, "97.56", 1, "90.00"))));

        assertThat(about(4))
                .contains("คะแนนตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้ ๘๒.๖๗ คะแนน ลดลงจากปีงบประมาณ พ.ศ. ๒๕๖๗"
                        + " (๘๖.๐๐ คะแนน) ๓.๓๓ คะแนน");
        assertThat(about(2)).contains("คะแนนตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้ ๙๗.๕๖ คะแนน เท่ากับปีงบประมาณ พ.ศ. ๒๕๖๗");
        assertThat(about(1))
                .contains("คะแนนตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๙๓.๕๕ คะแนน เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๗"
                        + " (๙๐.๐๐ คะแนน) ๓.๕๕ คะแนน");
        assertThat(about(null))
                .contains("ตัวชี้วัดที่ลดลงมากที่สุดจากปีงบประมาณ พ.ศ. ๒๕๖๗ คือ ตัวชี้วัดที่ ๔"
                        + " การใช้ทรัพย์สินของราชการ (๘๒.๖๗) ลดลง ๓.๓๓ คะแนน");
    }

    @Test
    void theWholeResultIsToldWithItsDistanceToTheNextLevel() {
        record(with(previous(Map.of())));

        assertThat(about(null))
                .containsExactly(
                        "คะแนนรวมได้ ๙๐.๔๒ คะแนน เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๗ (๙๐.๒๓ คะแนน) ๐.๑๙ คะแนน",
                        "ผลการประเมินอยู่ในระดับผ่าน จะถึงระดับผ่านดีเมื่อคะแนนเครื่องมือเพิ่มขึ้น OIT ๒.๕๐ คะแนน",
                        "ตัวชี้วัดที่ได้คะแนนต่ำสุด ๓ ลำดับ ได้แก่ ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๗๕.๐๐),"
                                + " ๔ การใช้ทรัพย์สินของราชการ (๘๒.๖๗), ๑๐ การป้องกันการทุจริต (๙๐.๐๐)");
    }

    @Test
    void theAssessorsRemarkIsQuotedAsItStands() {
        record(new OfficialResult(
                null,
                null,
                Map.of(),
                List.of(new IndicatorScore(9, new BigDecimal("75"), List.of(), null)),
                List.of(new ItemScore("O7", BigDecimal.ZERO, null, " ลิงก์เปิดไม่ได้ {0} it's ")),
                null));

        assertThat(about(9))
                .contains(
                        "ผู้ประเมินให้ข้อสังเกตต่อ O๗ “รายงานผลการดำเนินงานประจำปี พ.ศ. ๒๕๖๗” ว่า “ลิงก์เปิดไม่ได้ {0}"
                                + " it's”");
    }

    @Test
    void whereNothingIsKnownNothingIsProposed() {
        assertThat(proposals().of(CYCLE)).isEmpty();
        assertThat(proposals().of(AssessmentFixture.NEIGHBOUR)).isEmpty();
    }

    @Test
    void whatOneOfficeRecordedIsNotProposedToAnother() {
        record(AssessmentFixture.bankum());

        assertThat(proposals().of(AssessmentFixture.NEIGHBOUR)).isEmpty();
    }

    private void record(OfficialResult result) {
        office.assessments.record(CYCLE, result, AssessmentFixture.coordinator(CYCLE));
    }

    private static OfficialResult with(PreviousResult previous) {
        var bankum = AssessmentFixture.bankum();
        return new OfficialResult(
                bankum.total(), bankum.level(), bankum.instruments(), bankum.indicators(), bankum.items(), previous);
    }

    private static PreviousResult previous(Map<Integer, String> scores) {
        return new PreviousResult(
                new BigDecimal("90.23"),
                null,
                Map.of(),
                scores.entrySet().stream()
                        .map(score ->
                                new IndicatorScore(score.getKey(), new BigDecimal(score.getValue()), List.of(), null))
                        .toList());
    }

    private AnalysisProposals proposals() {
        return office.proposals;
    }

    private List<String> about(@Nullable Integer indicator) {
        return proposals().of(CYCLE).stream()
                .filter(proposal -> Objects.equals(proposal.indicator(), indicator))
                .map(proposal -> MESSAGES.getMessage(
                        proposal.message(), proposal.arguments().toArray(), Locale.forLanguageTag("th")))
                .toList();
    }

    private List<Kind> kinds(int indicator) {
        return proposals().of(CYCLE).stream()
                .filter(proposal -> Objects.equals(proposal.indicator(), indicator))
                .map(Proposal::kind)
                .toList();
    }
}
