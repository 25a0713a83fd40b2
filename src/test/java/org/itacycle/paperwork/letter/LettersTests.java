package org.itacycle.paperwork.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.itacycle.decision.Order;
import org.itacycle.decision.Orders;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.itacycle.meeting.MeetingDraft;
import org.itacycle.meeting.Meetings;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.ActivityDraft;
import org.itacycle.reporting.ActivityKind;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

class LettersTests {

    private final LetterOffice office = new LetterOffice();

    @Test
    void look() throws IOException {
        var measures = office.measures();
        office.open(TaskKey.APPROVE_PLAN, null, null);
        office.get(Activities.class)
                .add(
                        office.cycle,
                        new ActivityDraft(
                                LocalDate.of(2025, 11, 20),
                                "อบรมการยืมทรัพย์สินของราชการ จำนวน 35 คน",
                                "finance",
                                ActivityKind.TRAINING,
                                List.of(measures.get(3)),
                                List.of()),
                        office.boss);
        var order = office.get(Orders.class)
                .add(
                        new Order.Draft(
                                "707",
                                LocalDate.of(2025, 11, 15),
                                null,
                                List.of(
                                        new Order.Member("ปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล", "ประธานคณะทำงาน"),
                                        new Order.Member("หัวหน้าสำนักปลัด", "หัวหน้าสำนักปลัด", "คณะทำงาน"),
                                        new Order.Member("ผู้อำนวยการกองคลัง", "ผู้อำนวยการกองคลัง", "คณะทำงาน"),
                                        new Order.Member("ผู้อำนวยการกองช่าง", "ผู้อำนวยการกองช่าง", "คณะทำงาน"),
                                        new Order.Member("ผู้ประสานงาน ITA", "นักวิเคราะห์นโยบายและแผน", "เลขานุการ")),
                                null),
                        office.boss);
        var meeting = office.get(Meetings.class)
                .add(
                        office.cycle,
                        new MeetingDraft(
                                null, null, LetterOffice.TODAY, LocalTime.of(9, 30), null, "ห้องประชุมองค์การบริหารส่วนตำบลบ้านกุ่ม", null, null, null,
                                "ผู้ประสานงาน ITA", "หัวหน้าสำนักปลัด"),
                        office.boss);
        for (var key : List.of("announcement", "memo-plan", "memo-report-6", "memo-report-12", "order-" + order.id(), "agenda-" + meeting.id(),
                "minutes-" + meeting.id(), "attendance-" + meeting.id(), "acknowledgement", "summary")) {
            var paper = office.paper(key);
            var name = key.replaceAll("-[0-9a-f]{8}-.*", "");
            var out = Files.createDirectories(Path.of("target/letters"));
            var pdf = office.get(PdfWriter.class).write(paper, Stationery.PLAIN);
            Files.write(out.resolve(name + ".pdf"), pdf.bytes());
            System.out.println(name + " " + pdf.pages());
            Files.write(out.resolve(name + ".docx"), office.get(WordWriter.class).write(paper, Stationery.PLAIN));
        }
        assertThat(measures).hasSize(8);
    }
}
