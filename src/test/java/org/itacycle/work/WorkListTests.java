package org.itacycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.WorkBook.Completion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the five windows on the open work, in two local governments. */
class WorkListTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final OrganizationId HERE = OrganizationId.of("bankum");
    private static final OrganizationId THERE = OrganizationId.of("phato");
    private static final CycleKey YEAR = new CycleKey(HERE, UUID.randomUUID(), 2569);
    private static final CycleKey THEIRS = new CycleKey(THERE, UUID.randomUUID(), 2569);

    private final Clock clock = Clock.fixed(Instant.parse("2026-04-10T02:00:00Z"), ZoneOffset.UTC);
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final WorkBook book = new WorkBook(jdbc, clock);
    private final WorkList list = new WorkList(jdbc);
    private final Actor finance = officer("finance", "division-finance");

    @BeforeEach
    void severalThingsAreOwed() {
        owe("late", YEAR, "finance", TODAY.minusDays(1));
        owe("today", YEAR, "finance", TODAY);
        owe("week", YEAR, "finance", TODAY.plusDays(7));
        owe("later", YEAR, "finance", TODAY.plusDays(8));
        owe("works", YEAR, "works", TODAY.minusDays(3));
        owe("theirs", THEIRS, "finance", TODAY.minusDays(9));
        owe("sent", YEAR, "finance", TODAY);
        book.completed("sent", new Completion("finance", "กองคลัง", null, null));
        book.open("asks", YEAR, TaskKey.RESOLVE_OVERDUE, null, "coordinator", null, TODAY);
    }

    @Test
    void eachWindowShowsTheMostUrgentFirst() {
        assertThat(ids(finance, WorkView.MINE)).containsExactly("late", "today", "week", "later");
        assertThat(ids(finance, WorkView.SOON)).containsExactly("today", "week");
        assertThat(ids(finance, WorkView.LATE)).containsExactly("late");
        assertThat(ids(finance, WorkView.CLAIMED)).isEmpty();
        assertThat(ids(finance, WorkView.ALL)).containsExactly("works", "late", "today", "week", "later");
    }

    @Test
    void theNumbersAreThoseOfTheWindows() {
        book.claimed("week", "finance");
        book.claimed("works", "finance");

        assertThat(list.counts(finance, TODAY))
                .isEqualTo(Map.of(WorkView.MINE, 4, WorkView.SOON, 2, WorkView.LATE, 1, WorkView.CLAIMED, 2));
        assertThat(list.countAll(HERE)).isEqualTo(5);
        assertThat(list.countAll(THERE)).isEqualTo(1);
        assertThat(ids(finance, WorkView.CLAIMED)).containsExactly("works", "week");
    }

    @Test
    void whoBelongsToNoGroupOwesNothing() {
        var newcomer = officer("newcomer");

        assertThat(ids(newcomer, WorkView.MINE)).isEmpty();
        assertThat(list.counts(newcomer, TODAY).values()).containsOnly(0);
    }

    @Test
    void aPageIsPartOfTheList() {
        assertThat(list.page(finance, WorkView.MINE, TODAY, 1, 2))
                .extracting(WorkItem::id)
                .containsExactly("today", "week");
        assertThat(list.page(finance, WorkView.MINE, TODAY, 4, 2)).isEmpty();
    }

    @Test
    void cardsAreGivenForOpenTasksOfTheOwnOfficeOnly() {
        assertThat(list.open(HERE, Set.of("late", "sent", "theirs", "unknown")))
                .extracting(WorkItem::id)
                .containsExactly("late");
        assertThat(list.open(HERE, Set.of())).isEmpty();
    }

    @Test
    void commentsStayInTheirOrderAndTheirOffice() {
        var comments = new TaskComments(jdbc, clock);
        var there = new Actor(THERE, "finance2", "กองคลังที่อื่น", Set.of());
        comments.add("late", " รอใบเสร็จ ", finance);
        comments.add("late", "<b>ส่งวันศุกร์</b>", finance);
        comments.add("late", "ที่อื่น", there);

        assertThat(comments.of(HERE, "late"))
                .extracting(TaskComments.Comment::text)
                .containsExactly("รอใบเสร็จ", "<b>ส่งวันศุกร์</b>");
        assertThat(comments.of(THERE, "late")).hasSize(1);
        for (var wrong : List.of(" ", "ก".repeat(4001), "\u0000")) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> comments.add("late", wrong, finance));
        }
    }

    private List<String> ids(Actor actor, WorkView view) {
        return list.page(actor, view, TODAY, 0, 50).stream().map(WorkItem::id).toList();
    }

    private void owe(String id, CycleKey cycle, String division, LocalDate dueOn) {
        book.open(id, cycle, TaskKey.REPORT_PROGRESS, division, "division-" + division, 6, dueOn);
    }

    private static Actor officer(String id, String... groups) {
        return new Actor(HERE, id, id, Set.of(groups));
    }
}
