package org.itacycle.paperwork.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.paperwork.letter.LetterOffice.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.Stationery;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Role;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

class LettersTests {

    private final LetterOffice office = new LetterOffice();

    @Test
    void anAnnouncementHasNoNumberAndLeavesRoomForItsDay() {
        var paper = office.paper("announcement");

        assertThat(paper.mark()).isEqualTo("ฉบับร่าง");
        assertThat(paper.blocks()).first().isEqualTo(new Block.Emblem(30, Block.Align.CENTER));
        assertThat(Seen.texts(paper))
                .contains("ประกาศองค์การบริหารส่วนตำบลบ้านกุ่ม", "จึงประกาศให้ทราบโดยทั่วกัน")
                .anyMatch(line -> line.startsWith("ประกาศ ณ วันที่ ....."))
                .noneMatch(line -> line.startsWith("ที่ "));
        assertThat(String.join("\n", Seen.texts(paper)))
                .contains("ได้คะแนน ๙๐.๔๒ คะแนน อยู่ในระดับผ่าน นั้น")
                .doesNotContain("{", "[");
    }

    @Test
    void whatIsSignedStandsUnderTheAnnouncementWithBothTitles() {
        office.decide(Subject.PLAN, Stage.EXECUTIVE, Outcome.APPROVE, null);
        office.get(Signatures.class)
                .record(
                        office.cycle,
                        Subject.PLAN,
                        new Signature.Draft(
                                "12/2568",
                                LocalDate.of(2025, 11, 14),
                                "รองนายก",
                                "รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทนนายกองค์การบริหารส่วนตำบล",
                                null),
                        Version.ANY,
                        office.boss);

        var paper = office.paper("announcement");

        assertThat(paper.mark()).isNull();
        assertThat(Seen.texts(paper)).contains("ประกาศ ณ วันที่ ๑๔ พฤศจิกายน พ.ศ.\u00a0๒๕๖๘");
        assertThat(Seen.all(paper, Block.Signature.class)).singleElement().satisfies(signature -> {
            assertThat(signature.name()).isEqualTo("รองนายก");
            assertThat(signature.position())
                    .containsExactly(
                            "รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทน", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม");
        });
    }

    @Test
    void anOrderCarriesItsNumberOfTheCalendarYearAndWhoSignedThatDay() {
        office.enter(
                "deputy",
                "รองปลัด",
                "รองปลัด",
                new Role(
                        Groups.EXECUTIVE, TODAY.minusDays(20), TODAY.minusDays(10), "นายกองค์การบริหารส่วนตำบล", null));
        var order = office.order(TODAY.minusDays(16));

        var paper = office.paper("order-" + order);

        assertThat(Seen.texts(paper))
                .contains(
                        "ที่ ๗๐๗/๒๕๖๘",
                        "สั่ง ณ วันที่ ๑๕ พฤศจิกายน พ.ศ.\u00a0๒๕๖๘",
                        "๕. เผยแพร่ผลการดำเนินงานของคณะทำงานและผลการประเมินบนเว็บไซต์ของหน่วยงาน");
        assertThat(Seen.rows(paper))
                .hasSize(5)
                .first()
                .isEqualTo(List.of("๑", "ปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล", "ประธานคณะทำงาน"));
        assertThat(Seen.all(paper, Block.Signature.class))
                .singleElement()
                .satisfies(signature -> assertThat(signature.position())
                        .containsExactly("รองปลัด รักษาราชการแทน", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม"));
    }

    @Test
    void everyDivisionHasALineToAcknowledgeAndWhoDidOnTheScreenNeedNotSign() {
        var finance = office.open(TaskKey.ACKNOWLEDGE_PLAN, "finance", null);
        office.jdbc
                .sql("update work_items set state = 'DONE', ended_at = '2025-11-20T04:00:00Z' where id = ?")
                .param(finance)
                .update();

        var paper = office.paper("acknowledgement");

        assertThat(Seen.rows(paper))
                .hasSize(5)
                .contains(
                        List.of("๑", "สำนักปลัด", "(หัวหน้าสำนักปลัด)\nหัวหน้าสำนักปลัด", "", ""),
                        List.of(
                                "๒",
                                "กองคลัง",
                                "(ผู้อำนวยการกองคลัง)\nผู้อำนวยการกองคลัง",
                                "รับทราบในระบบแล้ว",
                                "๒๐ พ.ย. ๖๘"));
    }

    @Test
    void theSummaryTellsTheYearOnOnePage() {
        office.measures();
        office.open(TaskKey.APPROVE_PLAN, null, null);

        var paper = office.paper("summary");

        assertThat(String.join("\n", Seen.texts(paper)))
                .contains("ผลการประเมิน ๙๐.๔๒ คะแนน ระดับผ่าน", "สูงกว่าปีที่ผ่านมา ๐.๑๙ คะแนน")
                .contains("OIT ขาดอีก ๒.๕๐ คะแนนจึงจะอยู่ในระดับผ่านดี")
                .contains("พิจารณาเห็นชอบมาตรการ ภายในวันที่ ๑๕ ธันวาคม ๒๕๖๘");
        assertThat(Seen.all(paper, Block.Chart.class))
                .singleElement()
                .satisfies(chart -> assertThat(chart.bars())
                        .hasSize(10)
                        .element(8)
                        .isEqualTo(new Block.Chart.Bars("๙. การเปิดเผยข้อมูล", List.of(75.0))));
        assertThat(Seen.rows(paper))
                .startsWith(List.of("๙. การเปิดเผยข้อมูล", "๗๕.๐๐", "-", "สำนักปลัด", "๐"))
                .endsWith(List.of("รวม", "๘", "๐", "๐", "๘", "๐"));
    }

    @Test
    void nothingToDecideIsToldToo() {
        assertThat(Seen.texts(office.paper("summary"))).contains("ขณะนี้ไม่มีเรื่องที่รอผู้บริหารพิจารณา");
    }

    @Test
    void lettersOfOnePageFitOnOnePage() {
        office.measures();
        var meeting = office.meeting();

        for (var key : List.of(
                "announcement",
                "memo-plan",
                "memo-report-6",
                "memo-report-12",
                "order-" + office.order(TODAY),
                "attendance-" + meeting.id(),
                "acknowledgement",
                "summary")) {
            var pdf = office.get(PdfWriter.class).write(office.paper(key), Stationery.PLAIN);
            assertThat(pdf.pages()).as(key).isEqualTo(1);
        }
    }

    @Test
    void whatTheOfficeDoesNotHaveIsNowhere() {
        for (var kind : List.of("order-", "agenda-", "minutes-", "attendance-")) {
            assertThatThrownBy(() -> office.paper(kind + UUID.randomUUID())).isInstanceOf(NotFound.class);
        }
    }
}
