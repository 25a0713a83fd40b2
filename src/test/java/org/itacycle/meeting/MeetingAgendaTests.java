package org.itacycle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.measure.MeasureFixture.measure;
import static org.itacycle.meeting.MeetingOffice.ANY;
import static org.itacycle.meeting.MeetingOffice.BOSS;
import static org.itacycle.meeting.MeetingOffice.TODAY;
import static org.itacycle.meeting.MeetingOffice.activity;
import static org.itacycle.meeting.MeetingOffice.ended;
import static org.itacycle.meeting.MeetingOffice.on;

import java.time.LocalTime;
import java.util.List;
import org.itacycle.decision.DecisionFixture;
import org.itacycle.decision.Order;
import org.itacycle.meeting.MeetingSheet.Deed;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.MeetingSheet.Item;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.reporting.ExecutionStatus;
import org.junit.jupiter.api.Test;

/** What stands on the agenda before anybody has written anything. */
class MeetingAgendaTests {

    private final MeetingOffice room = new MeetingOffice();
    private final DecisionFixture office = room.office;
    private final Meetings meetings = room.meetings;

    @Test
    void aMeetingBeginsWithNumberMembersAndTheUsualAgenda() {
        office.orders.add(
                new Order.Draft(
                        "707",
                        TODAY.minusDays(20),
                        null,
                        List.of(new Order.Member("ผู้ทดสอบ", "ปลัด", "ประธานคณะทำงาน")),
                        null),
                BOSS);

        var first = meetings.add(BANKUM, on(TODAY.plusDays(5)), BOSS).sheet();
        var second = meetings.add(BANKUM, on(TODAY.plusDays(40)), BOSS).sheet();

        assertThat(first.number()).isEqualTo("1/2568");
        assertThat(second.number()).isEqualTo("1/2569");
        assertThat(first.people()).containsExactly(new Person("ผู้ทดสอบ", "ปลัด", "ประธานคณะทำงาน", false, null, null));
        assertThat(first.items()).hasSize(5);
        assertThat(first.items())
                .filteredOn(Item::followUp)
                .singleElement()
                .satisfies(item -> assertThat(item.heading()).contains("ติดตามผล"));
        assertThat(meetings.all(BANKUM)).hasSize(2);
    }

    @Test
    void theAgendaTellsWhereEachMeasureStandsAndWhatWasDoneSinceTheLastMeeting() {
        var first = office.measures.add(BANKUM, measure("finance", 4, "คู่มือการยืมทรัพย์สิน"), BOSS);
        var second = office.measures.add(BANKUM, measure("works", 6, "ลดขั้นตอน"), BOSS);
        room.log(activity("อบรมพัสดุ", TODAY.minusDays(30), first), activity("ประกาศคู่มือ", TODAY, first));
        meetings.add(BANKUM, on(TODAY.minusDays(20)), BOSS);

        var agenda = meetings.add(BANKUM, on(TODAY.plusDays(2)), BOSS).sheet();

        assertThat(agenda.followUps())
                .containsExactly(
                        new FollowUp(
                                first,
                                1,
                                "คู่มือการยืมทรัพย์สิน",
                                "กองคลัง",
                                ExecutionStatus.IN_PROGRESS,
                                List.of(new Deed(TODAY, "ประกาศคู่มือ")),
                                null),
                        new FollowUp(second, 2, "ลดขั้นตอน", "กองช่าง", ExecutionStatus.NOT_STARTED, List.of(), null));
    }

    @Test
    void theFollowUpIsFreshUntilTheMeetingIsHeldAndStaysAfterwards() {
        var measure = office.measures.add(BANKUM, measure("finance", 4, "คู่มือ"), BOSS);
        var planned = meetings.add(BANKUM, on(TODAY), BOSS);
        room.log(activity("ประกาศคู่มือ", TODAY, measure));
        var refreshed = meetings.change(BANKUM, planned.id(), on(TODAY), ANY, BOSS);
        var held = meetings.change(BANKUM, planned.id(), ended(TODAY, LocalTime.of(12, 0)), ANY, BOSS);
        room.log(activity("ประกาศคู่มือ", TODAY, measure), activity("อบรม", TODAY, measure));

        var later = meetings.change(BANKUM, planned.id(), ended(TODAY, LocalTime.of(12, 30)), ANY, BOSS);

        assertThat(deeds(refreshed)).containsExactly("ประกาศคู่มือ");
        assertThat(deeds(held)).containsExactly("ประกาศคู่มือ");
        assertThat(deeds(later)).containsExactly("ประกาศคู่มือ");
    }

    private static List<String> deeds(Meeting meeting) {
        return meeting.sheet().followUps().get(0).deedsOrNone().stream()
                .map(Deed::text)
                .toList();
    }
}
