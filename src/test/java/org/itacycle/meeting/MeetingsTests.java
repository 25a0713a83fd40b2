package org.itacycle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.measure.MeasureFixture.measure;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.DecisionFixture;
import org.itacycle.decision.Order;
import org.itacycle.meeting.MeetingSheet.Deed;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.MeetingSheet.Item;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.organization.Actor;
import org.itacycle.paperwork.ThaiWords;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotEditable;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.Activity;
import org.itacycle.reporting.ActivityKind;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.Reports;
import org.itacycle.reporting.RunningYears;
import org.junit.jupiter.api.Test;

class MeetingsTests {

    private static final LocalDate TODAY = DecisionFixture.TODAY;
    private static final Actor BOSS = coordinator(BANKUM);
    private static final Version ANY = Version.ANY;

    private final DecisionFixture office = new DecisionFixture();
    private final Reports reports = mock();
    private final Activities activities = mock();
    private final RunningYears years = mock();
    private final MeetingStore store = new MeetingStore(office.jdbc, JSON);
    private final FollowUps followUps = new FollowUps(office.measures, reports, activities, office.organizations);
    private final Meetings meetings = new Meetings(
            store,
            new MeetingDefaults(store, followUps, office.orders, ThaiWords.messages()),
            followUps,
            years,
            office.audit,
            JSON,
            Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK));

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
        log(activity("อบรมพัสดุ", TODAY.minusDays(30), first), activity("ประกาศคู่มือ", TODAY, first));
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
        log(activity("ประกาศคู่มือ", TODAY, measure));
        var refreshed = meetings.change(BANKUM, planned.id(), on(TODAY), ANY, BOSS);
        var held = meetings.change(BANKUM, planned.id(), ended(TODAY, LocalTime.of(12, 0)), ANY, BOSS);
        log(activity("ประกาศคู่มือ", TODAY, measure), activity("อบรม", TODAY, measure));

        var later = meetings.change(BANKUM, planned.id(), ended(TODAY, LocalTime.of(12, 30)), ANY, BOSS);

        assertThat(deeds(refreshed)).containsExactly("ประกาศคู่มือ");
        assertThat(deeds(held)).containsExactly("ประกาศคู่มือ");
        assertThat(deeds(later)).containsExactly("ประกาศคู่มือ");
    }

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
        doThrow(new NotEditable()).when(years).requireRunning(BANKUM);

        assertThatThrownBy(() -> meetings.add(BANKUM, on(TODAY), BOSS)).isInstanceOf(NotEditable.class);
    }

    private void log(Activity... entries) {
        when(activities.list(any(), any(), any())).thenReturn(Arrays.asList(entries));
    }

    private static Activity activity(String text, LocalDate on, UUID measure) {
        return new Activity(
                UUID.randomUUID(),
                on,
                text,
                "finance",
                ActivityKind.MEETING,
                List.of(measure),
                List.of(),
                List.of(),
                1,
                "finance",
                "กองคลัง",
                Instant.EPOCH);
    }

    private static List<String> deeds(Meeting meeting) {
        return meeting.sheet().followUps().get(0).deedsOrNone().stream()
                .map(Deed::text)
                .toList();
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

    private static MeetingDraft on(LocalDate day) {
        return new MeetingDraft(null, null, day, null, null, null, null, null, null, null, null);
    }

    private static MeetingDraft ended(LocalDate day, LocalTime at) {
        return new MeetingDraft(null, null, day, null, at, null, null, null, null, null, null);
    }

    private static MeetingDraft people(LocalDate day, Person... people) {
        return new MeetingDraft(null, null, day, null, null, null, List.of(people), null, null, null, null);
    }
}
