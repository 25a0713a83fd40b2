package org.itacycle.paperwork.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.paperwork.letter.LetterOffice.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.meeting.MeetingDraft;
import org.itacycle.meeting.MeetingSheet.Item;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.meeting.Meetings;
import org.itacycle.problem.Version;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.ActivityDraft;
import org.itacycle.reporting.ActivityKind;
import org.junit.jupiter.api.Test;

class MeetingPapersTests {

    private final LetterOffice office = new LetterOffice();

    @Test
    void theAgendaFollowsEveryMeasure() {
        var measures = office.measures();
        office.get(Activities.class)
                .add(
                        office.cycle,
                        new ActivityDraft(
                                TODAY.minusDays(11),
                                "อบรมการยืมทรัพย์สิน 35 คน",
                                "finance",
                                ActivityKind.TRAINING,
                                List.of(measures.get(3)),
                                List.of()),
                        office.boss);

        var agenda = office.paper("agenda-" + office.meeting().id());

        assertThat(Seen.texts(agenda))
                .contains(
                        "ระเบียบวาระการประชุม",
                        "ครั้งที่ ๑/๒๕๖๘",
                        "วันที่ ๑ ธันวาคม พ.ศ.\u00a0๒๕๖๘ เวลา ๐๙.๓๐ น.",
                        "ระเบียบวาระที่ ๓ เรื่องติดตามผลการดำเนินการตามมาตรการ");
        assertThat(Seen.rows(agenda))
                .hasSize(8)
                .contains(List.of(
                        "๔",
                        "แนวปฏิบัติการยืมทรัพย์สินของราชการและการตรวจสอบทะเบียนคุม",
                        "กองคลัง",
                        "อยู่ระหว่างดำเนินการ",
                        "๒๐ พ.ย. ๖๘ อบรมการยืมทรัพย์สิน ๓๕ คน"));
        assertThat(agenda.mark()).isNull();
    }

    @Test
    void theMinutesAreADraftUntilTheMeetingIsHeld() {
        var meeting = office.meeting();
        assertThat(office.paper("minutes-" + meeting.id()).mark()).isEqualTo("ฉบับร่าง");

        office.get(Meetings.class)
                .change(
                        office.cycle,
                        meeting.id(),
                        new MeetingDraft(
                                null,
                                null,
                                TODAY,
                                LocalTime.of(9, 30),
                                LocalTime.of(11, 45),
                                null,
                                List.of(
                                        new Person("หัวหน้าสำนักปลัด", "หัวหน้าสำนักปลัด", null, false, true, null),
                                        new Person("ผู้อำนวยการกองช่าง", null, null, false, false, "ติดราชการ"),
                                        new Person("กำนัน", null, null, true, true, null)),
                                List.of(new Item("เรื่องเสนอเพื่อพิจารณา", "ร่างมาตรการ", "เห็นชอบ", false)),
                                null,
                                "ผู้ประสานงาน ITA",
                                null),
                        Version.ANY,
                        office.boss);
        var minutes = office.paper("minutes-" + meeting.id());

        assertThat(minutes.mark()).isNull();
        assertThat(minutes.tables().map(Block.Table::name))
                .containsExactly("ผู้มาประชุม", "ผู้ไม่มาประชุม", "ผู้เข้าร่วมประชุม");
        assertThat(Seen.rows(minutes)).contains(List.of("๑", "ผู้อำนวยการกองช่าง", "", "ติดราชการ"));
        assertThat(Seen.texts(minutes))
                .containsSubsequence(
                        "เริ่มประชุมเวลา ๐๙.๓๐ น.",
                        "ระเบียบวาระที่ ๑ เรื่องเสนอเพื่อพิจารณา",
                        "ร่างมาตรการ",
                        "มติที่ประชุม",
                        "เห็นชอบ",
                        "เลิกประชุมเวลา ๑๑.๔๕ น.");
        assertThat(Seen.all(minutes, Block.Signature.class))
                .extracting(Block.Signature::position)
                .containsExactly(List.of("ผู้จดรายงานการประชุม"), List.of("ผู้ตรวจรายงานการประชุม"));
    }

    @Test
    void theAttendanceSheetHasRoomForMore() {
        office.order(TODAY.minusDays(16));

        assertThat(Seen.rows(office.paper("attendance-" + office.meeting().id())))
                .hasSize(10)
                .startsWith(
                        List.of("๑", "ปลัดองค์การบริหารส่วนตำบล\nประธานคณะทำงาน", "ปลัดองค์การบริหารส่วนตำบล", "", ""));
    }
}
