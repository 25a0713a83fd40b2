package org.itacycle.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.itacycle.OfficeSchema;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.decision.Order;
import org.itacycle.decision.Orders;
import org.itacycle.document.SheetWriter;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.meeting.MeetingDraft;
import org.itacycle.meeting.Meetings;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of document of a year as an Office file. */
class DocumentFilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final PaperOffice office = PaperOffice.bankum();
    private final List<String> documents = new ArrayList<>(List.of(
            "plan",
            "report-6",
            "report-12",
            "announcement",
            "memo-plan",
            "memo-report-6",
            "memo-report-12",
            "acknowledgement",
            "summary"));

    @BeforeEach
    void aYearWithResultMeasuresOrderAndMeeting() {
        office.assessments().record(office.cycle, AssessmentFixture.bankum(), Version.ANY, office.coordinator);
        for (int indicator = 1; indicator <= 10; indicator++) {
            office.measures()
                    .add(
                            office.cycle,
                            MeasureFixture.measure("office", indicator, "กำหนดแนวทางการยืมทรัพย์สิน " + indicator),
                            office.coordinator);
        }
        var members = List.of(new Order.Member("ปลัด", "ปลัดองค์การบริหารส่วนตำบล", "ประธานคณะทำงาน"));
        var order = office.get(Orders.class).add(new Order.Draft("12", DAY, null, members, null), office.coordinator);
        var plan = new MeetingDraft(
                null, null, DAY, LocalTime.of(9, 30), null, "ห้องประชุม", null, null, null, null, null);
        var meeting = office.get(Meetings.class).add(office.cycle, plan, office.coordinator);
        documents.add("order-" + order.id());
        documents.add("agenda-" + meeting.id());
        documents.add("minutes-" + meeting.id());
        documents.add("attendance-" + meeting.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyKindOfDocumentIsAsTheSchemasWantIt() {
        var word = new WordWriter(TestMessages.all());
        var sheets = new SheetWriter();

        for (var document : documents) {
            var paper = office.paper(document);
            assertThat(OfficeSchema.errors(word.write(paper, Stationery.PLAIN)))
                    .as("%s.docx", document)
                    .isEmpty();
            if (paper.tables().findAny().isPresent()) {
                assertThat(OfficeSchema.errors(sheets.xlsx(paper)))
                        .as("%s.xlsx", document)
                        .isEmpty();
            }
        }
    }
}
