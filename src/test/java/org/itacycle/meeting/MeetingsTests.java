package org.itacycle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.meeting.MeetingOffice.ANY;
import static org.itacycle.meeting.MeetingOffice.BOSS;
import static org.itacycle.meeting.MeetingOffice.TODAY;
import static org.itacycle.meeting.MeetingOffice.ended;
import static org.itacycle.meeting.MeetingOffice.on;
import static org.itacycle.meeting.MeetingOffice.people;
import static org.mockito.Mockito.doThrow;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.itacycle.decision.DecisionFixture;
import org.itacycle.meeting.MeetingSheet.Deed;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.MeetingSheet.Item;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

/** Who writes the sheet of a meeting, what may stand on it, and what stays of it. */
class MeetingsTests {

    private final MeetingOffice room = new MeetingOffice();
    private final DecisionFixture office = room.office;
    private final Meetings meetings = room.meetings;

    @Test
    void whatHappenedCannotBeWrittenBeforeTheDay() {
        assertWrong(ended(TODAY.plusDays(1), LocalTime.NOON), "on");
        assertWrong(people(TODAY.plusDays(1), new Person("ผู้ทดสอบ", null, null, false, true, null)), "on");
        assertThat(meetings.add(BANKUM, ended(TODAY, LocalTime.NOON), BOSS)
                        .sheet()
                        .held())
                .isTrue();
    }

    @Test
    void wrongValuesAreNamed() {
        assertWrong(
                new MeetingDraft(null, "x".repeat(301), null, null, null, null, null, null, null, null, null),
                "on",
                "title");
        assertWrong(people(TODAY, new Person(" ", null, null, false, null, null)), "people[0].name");
        assertWrong(
                new MeetingDraft(
                        null, null, TODAY, LocalTime.NOON, LocalTime.of(9, 0), null, null, null, null, null, null),
                "endsAt");
        assertWrong(
                new MeetingDraft(
                        null,
                        null,
                        TODAY,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Item(null, null, "\u0000", false)),
                        List.of(new FollowUp(null, 1, "มาตรการ", null, null, List.of(new Deed(null, null)), null)),
                        null,
                        null),
                "items[0].heading",
                "items[0].resolution",
                "followUps[0].deeds[0].text");
    }

    @Test
    void theCoordinatorWritesAndOthersRead() {
        var meeting = meetings.add(BANKUM, on(TODAY), BOSS);
        var finance = head(BANKUM, "finance");
        var auditor = new Actor(BANKUM.organization(), "auditor", "ผู้ตรวจสอบภายใน", Set.of("auditor"));

        for (var other : List.of(finance, auditor)) {
            assertThatThrownBy(() -> meetings.add(BANKUM, on(TODAY), other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> meetings.change(BANKUM, meeting.id(), on(TODAY), ANY, other))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> meetings.delete(BANKUM, meeting.id(), ANY, other))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(meetings.get(BANKUM, meeting.id()).sheet()).isEqualTo(meeting.sheet());
    }

    @Test
    void whoHasNotSeenTheLatestIsStopped() {
        var meeting = meetings.add(BANKUM, on(TODAY), BOSS);
        meetings.change(BANKUM, meeting.id(), on(TODAY.plusDays(1)), Version.ofTag("\"1\""), BOSS);

        assertThatThrownBy(() -> meetings.change(BANKUM, meeting.id(), on(TODAY), Version.ofTag("\"1\""), BOSS))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> meetings.delete(BANKUM, meeting.id(), Version.ofTag("\"1\""), BOSS))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aDeletedMeetingLeavesItsTraceInTheRecordOfDeeds() {
        var meeting = meetings.add(BANKUM, ended(TODAY, LocalTime.NOON), BOSS);
        meetings.delete(BANKUM, meeting.id(), ANY, BOSS);

        assertThat(meetings.all(BANKUM)).isEmpty();
        assertThat(office.audit.of(BANKUM, 1, 0)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("meeting.deleted");
            assertThat(entry.subject()).isEqualTo(meeting.id().toString());
            assertThat(entry.details().get("endsAt")).isEqualTo("12:00:00");
            assertThat(entry.details().get("items"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(5);
        });
    }

    @Test
    void anotherLocalGovernmentSeesAndTouchesNothing() {
        var meeting = meetings.add(BANKUM, on(TODAY), BOSS);
        var neighbour = coordinator(NEIGHBOUR);

        assertThat(meetings.all(NEIGHBOUR)).isEmpty();
        assertThatThrownBy(() -> meetings.get(NEIGHBOUR, meeting.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.change(NEIGHBOUR, meeting.id(), on(TODAY), ANY, neighbour))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.delete(NEIGHBOUR, meeting.id(), ANY, neighbour))
                .isInstanceOf(NotFound.class);
        assertThat(meetings.add(NEIGHBOUR, on(TODAY), neighbour).sheet().number())
                .isEqualTo("1/2568");
    }

    @Test
    void aYearThatHasEndedTakesNothingMore() {
        doThrow(new NotEditable()).when(room.years).requireRunning(BANKUM);

        assertThatThrownBy(() -> meetings.add(BANKUM, on(TODAY), BOSS)).isInstanceOf(NotEditable.class);
    }

    private void assertWrong(MeetingDraft draft, String... where) {
        assertThatThrownBy(() -> meetings.add(BANKUM, draft, BOSS))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.missing())
                                .extracting(Missing::where)
                                .containsExactly(where));
        assertThat(meetings.all(BANKUM)).isEmpty();
    }
}
