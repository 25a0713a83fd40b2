package org.itacycle.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class YearCalendarTests {

    private static final CycleKey YEAR = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    private static final CycleKey NEIGHBOUR = new CycleKey(OrganizationId.of("other"), UUID.randomUUID(), 2569);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final MovableClock clock = new MovableClock();
    private final AuditLog audit =
            new AuditLog(jdbc, JsonMapper.builder().findAndAddModules().build(), clock);
    private final List<Object> events = new ArrayList<>();
    private final YearCalendar calendar = new YearCalendar(jdbc, new WorkingDays(jdbc), audit, events::add, clock);

    @BeforeEach
    void twoLocalGovernmentsKeepTheSameYear() {
        calendar.open(YEAR, null);
        calendar.open(NEIGHBOUR, null);
    }

    @Test
    void openingTwiceKeepsWhatWasMoved() {
        move(Map.of("draft", LocalDate.parse("2025-10-22")));

        calendar.open(YEAR, null);

        assertThat(calendar.date(YEAR, CalendarDate.DRAFT)).isEqualTo("2025-10-22");
    }

    @Test
    void aMoveKeepsItsReasonAndTellsWhoDependsOnIt() {
        move(Map.of("draft", LocalDate.parse("2025-10-22")));

        assertThat(events).containsExactly(new CalendarMoved(YEAR, Set.of(CalendarDate.DRAFT)));
        assertThat(calendar.moves(YEAR)).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo("2025-10-15");
            assertThat(move.to()).isEqualTo("2025-10-22");
            assertThat(move.reason()).isEqualTo("น้ำท่วม");
            assertThat(move.userName()).isEqualTo("ผู้ประสานงาน ITA");
        });
        assertThat(audit.of(YEAR, 10, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("calendar.moved"));
    }

    @Test
    void theOtherLocalGovernmentKeepsItsDays() {
        move(Map.of("draft", LocalDate.parse("2025-10-22")));

        assertThat(calendar.date(NEIGHBOUR, CalendarDate.DRAFT)).isEqualTo("2025-10-15");
        assertThat(calendar.moves(NEIGHBOUR)).isEmpty();
    }

    @Test
    void movingToTheSameDayTellsNobody() {
        move(Map.of("draft", LocalDate.parse("2025-10-15")));

        assertThat(events).isEmpty();
        assertThat(calendar.moves(YEAR)).isEmpty();
    }

    @Test
    void aMoveNeedsAReasonAndADay() {
        assertThat(refused(new CalendarChange(Map.of(), "  ")))
                .extracting(Missing::where)
                .containsExactly("reason", "dates");
    }

    @Test
    void everythingWrongIsNamedByItsField() {
        var dates = new HashMap<String, LocalDate>();
        dates.put("lunch", LocalDate.parse("2025-10-22"));
        dates.put("draft", null);
        dates.put("approve", LocalDate.parse("2568-11-14"));
        dates.put("publish", LocalDate.parse("2027-06-01"));

        assertThat(refused(new CalendarChange(dates, "เลื่อน")))
                .extracting(Missing::where)
                .containsExactlyInAnyOrder("dates.lunch", "dates.draft", "dates.approve", "dates.publish");
        assertThat(calendar.moves(YEAR)).isEmpty();
    }

    @Test
    void nothingMaySetBeforeWhatItWaitsFor() {
        assertThat(refused(change(Map.of("round6Submit", LocalDate.parse("2026-03-10")))))
                .extracting(Missing::where)
                .containsExactly("dates.round6Submit");
        assertThat(refused(change(Map.of("endorse", LocalDate.parse("2025-10-01")))))
                .extracting(Missing::where)
                .containsExactly("dates.endorse");
    }

    @Test
    void aRoundDoesNotOpenAfterItsReportsAreDue() {
        assertThat(refused(change(Map.of("round6Open", LocalDate.parse("2026-04-20")))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.where()).isEqualTo("dates.round6Open");
                    assertThat(found.message()).isEqualTo("calendar.too-late");
                });
    }

    @Test
    void aStepMayBePostponedBeyondTheNextOne() {
        move(Map.of("draft", LocalDate.parse("2025-12-01")));

        assertThat(calendar.date(YEAR, CalendarDate.DRAFT)).isEqualTo("2025-12-01");
        assertThat(calendar.date(YEAR, CalendarDate.CONSOLIDATE)).isEqualTo("2025-10-31");
    }

    @Test
    void aWholeRoundMovesAtOnce() {
        move(Map.of(
                "round6Open", LocalDate.parse("2026-05-04"),
                "round6CutOff", LocalDate.parse("2026-05-05"),
                "round6Submit", LocalDate.parse("2026-05-15"),
                "round6Collect", LocalDate.parse("2026-05-18"),
                "round6Endorse", LocalDate.parse("2026-05-19"),
                "round6Note", LocalDate.parse("2026-05-20")));

        assertThat(calendar.date(YEAR, CalendarDate.ROUND_6_OPEN)).isEqualTo("2026-05-04");
    }

    @Test
    void whoReadAnOldCalendarIsRefused() {
        var seen = new Version(calendar.version(YEAR));
        move(Map.of("draft", LocalDate.parse("2025-10-22")));

        assertThatThrownBy(() -> calendar.move(
                        YEAR, change(Map.of("draft", LocalDate.parse("2025-10-23"))), seen, "coordinator", "สอง"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void dueIsTheLaterOfTheDayAndTheStartPlusWorkingDays() {
        var early = LocalDate.parse("2025-09-01");
        var late = LocalDate.parse("2025-10-15");

        assertThat(calendar.dueOn(YEAR, CalendarDate.DRAFT, early, 20)).isEqualTo("2025-10-15");
        assertThat(calendar.dueOn(YEAR, CalendarDate.ANALYSE, late, 10)).isEqualTo("2025-10-30");
    }

    @Test
    void aSignatureSetsTheDaysOfPublishingAndAcknowledging() {
        calendar.signed(YEAR, LocalDate.parse("2025-12-01"));

        assertThat(calendar.date(YEAR, CalendarDate.PUBLISH)).isEqualTo("2025-12-09");
        assertThat(calendar.date(YEAR, CalendarDate.ACKNOWLEDGE)).isEqualTo("2025-12-17");
        assertThat(calendar.date(NEIGHBOUR, CalendarDate.PUBLISH)).isEqualTo("2025-11-21");
        assertThat(events)
                .containsExactly(new CalendarMoved(YEAR, Set.of(CalendarDate.PUBLISH, CalendarDate.ACKNOWLEDGE)));
    }

    @Test
    void aSignatureLeavesWhatSomebodyChose() {
        move(Map.of("publish", LocalDate.parse("2025-12-24")));

        calendar.signed(YEAR, LocalDate.parse("2025-12-01"));

        assertThat(calendar.date(YEAR, CalendarDate.PUBLISH)).isEqualTo("2025-12-24");
    }

    @Test
    void aDateThatCameWithANewerVersionHasItsDefault() {
        jdbc.sql("delete from calendar_dates where name = 'round6Publish'").update();

        assertThat(calendar.dates(YEAR)).containsEntry(CalendarDate.ROUND_6_PUBLISH, LocalDate.parse("2026-05-15"));
    }

    private void move(Map<String, LocalDate> dates) {
        calendar.move(YEAR, change(dates), Version.ANY, "coordinator", "ผู้ประสานงาน ITA");
    }

    private List<Missing> refused(CalendarChange change) {
        return catchThrowableOfType(
                        InvalidInput.class,
                        () -> calendar.move(YEAR, change, Version.ANY, "coordinator", "ผู้ประสานงาน ITA"))
                .missing();
    }

    private static CalendarChange change(Map<String, LocalDate> dates) {
        return new CalendarChange(dates, "น้ำท่วม");
    }
}
