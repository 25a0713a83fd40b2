package org.itacycle.paperwork.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Choices;
import org.itacycle.document.Block.Choices.Choice;
import org.itacycle.document.Block.QrCode;
import org.itacycle.document.Block.Signature;
import org.itacycle.document.Block.WritingLines;
import org.itacycle.document.Paper;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

class MemosTests {

    private final LetterOffice office = new LetterOffice();

    @Test
    void aMemoHasRoomForTwoOpinionsAndTheDecision() {
        var memo = office.paper("memo-plan");

        assertThat(Seen.texts(memo))
                .contains(
                        "บันทึกข้อความ",
                        "เรียน  นายกองค์การบริหารส่วนตำบลบ้านกุ่ม",
                        "ความเห็นหัวหน้าสำนักปลัด",
                        "ความเห็นปลัด อบต.",
                        "คำสั่งนายก อบต.");
        assertThat(Seen.all(memo, Choices.class))
                .containsExactly(new Choices(List.of(new Choice("เห็นชอบ", false), new Choice("ให้ทบทวน", false))));
        assertThat(Seen.all(memo, WritingLines.class)).hasSize(3);
        assertThat(Seen.all(memo, Signature.class))
                .extracting(Signature::name)
                .containsExactly(
                        "ผู้ประสานงาน ITA",
                        "หัวหน้าสำนักปลัด",
                        "ปลัดองค์การบริหารส่วนตำบล",
                        "นายกองค์การบริหารส่วนตำบล");
        assertThat(memo.blocks())
                .first()
                .isInstanceOfSatisfying(
                        Block.Side.class,
                        side -> assertThat(side.columns())
                                .first()
                                .isEqualTo(List.of(new Block.Emblem(15, Block.Align.LEFT))));
    }

    @Test
    void theCodeLeadsToTheOpenDecisionElseToTheFirstPage() {
        assertThat(address(office.paper("memo-plan"))).isEqualTo("http://localhost:8080");
        var task = office.open(TaskKey.APPROVE_PLAN, null, null);
        var report = office.open(TaskKey.APPROVE_REPORT, null, 12);

        assertThat(address(office.paper("memo-plan"))).isEqualTo("http://localhost:8080/approve/task/" + task);
        assertThat(address(office.paper("memo-report-12"))).endsWith("/approve/task/" + report);
        assertThat(address(office.paper("memo-report-6"))).isEqualTo("http://localhost:8080");
    }

    @Test
    void theExecutiveOnlyTakesNoteOfTheReportOfSixMonths() {
        assertThat(Seen.all(office.paper("memo-report-6"), Choices.class).get(0).choices())
                .extracting(Choice::text)
                .containsExactly("ทราบ", "ให้ทบทวน");
        assertThat(Seen.all(office.paper("memo-report-12"), Choices.class)
                        .get(0)
                        .choices())
                .extracting(Choice::text)
                .containsExactly("เห็นชอบ", "ให้ทบทวน");
    }

    @Test
    void whatIsDecidedInTheSystemStandsInTheMemo() {
        office.decide(Subject.PLAN, Stage.CLERK, Outcome.APPROVE, null);
        office.decide(Subject.PLAN, Stage.EXECUTIVE, Outcome.APPROVE, "ให้เร่งตัวชี้วัดที่ 9");

        var memo = office.paper("memo-plan");

        assertThat(Seen.texts(memo)).contains("เห็นควรเสนอผู้บริหาร", "ให้เร่งตัวชี้วัดที่ ๙");
        assertThat(Seen.all(memo, Choices.class).get(0).choices())
                .containsExactly(new Choice("เห็นชอบ", true), new Choice("ให้ทบทวน", false));
        assertThat(Seen.all(memo, WritingLines.class)).hasSize(1);
        assertThat(Seen.all(memo, Signature.class).get(3).day()).isNotNull();
    }

    @Test
    void anOpinionFromBeforeTheDocumentCameBackCountsNoMore() {
        office.decide(Subject.PLAN, Stage.CLERK, Outcome.APPROVE, "เห็นควร");
        office.decide(Subject.PLAN, Stage.EXECUTIVE, Outcome.RETURN, "ขอให้เพิ่มมาตรการ");
        var returned = office.paper("memo-plan");
        office.decide(Subject.PLAN, Stage.CLERK, Outcome.APPROVE, "เห็นควรตามที่แก้ไข");
        var again = office.paper("memo-plan");

        assertThat(Seen.texts(returned)).contains("ขอให้เพิ่มมาตรการ").doesNotContain("เห็นควร");
        assertThat(Seen.all(returned, Choices.class).get(0).choices().get(1).ticked())
                .isTrue();
        assertThat(Seen.texts(again)).contains("เห็นควรตามที่แก้ไข").doesNotContain("ขอให้เพิ่มมาตรการ");
        assertThat(Seen.all(again, Choices.class).get(0).choices()).noneMatch(Choice::ticked);
    }

    private static String address(Paper memo) {
        return Seen.all(memo, QrCode.class).get(0).address();
    }
}
