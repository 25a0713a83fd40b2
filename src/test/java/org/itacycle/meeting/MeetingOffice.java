package org.itacycle.meeting;

import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.DecisionFixture;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.Activity;
import org.itacycle.reporting.ActivityKind;
import org.itacycle.reporting.Reports;
import org.itacycle.reporting.RunningYears;

/** An office that meets, on a fixed day, and the sheets its coordinator writes. */
final class MeetingOffice {

    static final LocalDate TODAY = DecisionFixture.TODAY;
    static final Actor BOSS = coordinator(BANKUM);
    static final Version ANY = Version.ANY;

    final DecisionFixture office = new DecisionFixture();
    private final Reports reports = mock();
    private final Activities activities = mock();
    final RunningYears years = mock();
    private final MeetingStore store = new MeetingStore(office.jdbc, JSON);
    private final FollowUps followUps = new FollowUps(office.measures, reports, activities, office.organizations);
    final Meetings meetings = new Meetings(
            store,
            new MeetingDefaults(store, followUps, office.orders, TestMessages.all()),
            followUps,
            years,
            office.audit,
            JSON,
            Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK));

    void log(Activity... entries) {
        when(activities.list(any(), any(), any())).thenReturn(Arrays.asList(entries));
    }

    static Activity activity(String text, LocalDate on, UUID measure) {
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

    static MeetingDraft on(LocalDate day) {
        return new MeetingDraft(null, null, day, null, null, null, null, null, null, null, null);
    }

    static MeetingDraft ended(LocalDate day, LocalTime at) {
        return new MeetingDraft(null, null, day, null, at, null, null, null, null, null, null);
    }

    static MeetingDraft people(LocalDate day, Person... people) {
        return new MeetingDraft(null, null, day, null, null, null, List.of(people), null, null, null, null);
    }
}
