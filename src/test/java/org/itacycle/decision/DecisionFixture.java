package org.itacycle.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Decisions about the plan of a local government whose five divisions draft; today is 1 December 2025. */
public class DecisionFixture extends MeasureFixture {

    public static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    public static final UUID SCAN = UUID.randomUUID();

    final List<Object> events = new ArrayList<>();
    public final Set<Subject> published = EnumSet.noneOf(Subject.class);
    final YearCalendar calendar = mock();
    public final Decisions decisions;
    public final Signatures signatures;
    public final Orders orders;

    public DecisionFixture() {
        drafting(BANKUM, "office", "finance", "works", "education", "health");
        var today = Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK);
        EvidenceFiles files = mock();
        when(files.exists(any(), eq(SCAN))).thenReturn(true);
        decisions = new Decisions(new DecisionStore(jdbc, JSON), measures, files, audit, events::add, today);
        signatures = new Signatures(
                new SignatureStore(jdbc),
                decisions,
                (cycle, subject) -> published.contains(subject),
                files,
                calendar,
                audit,
                today);
        var messages = TestMessages.of("decision");
        orders = new Orders(new OrderStore(jdbc, JSON), messages, audit);
    }

    public void decide(Stage stage, Outcome outcome) {
        decisions.record(BANKUM, decision(Subject.PLAN, stage, outcome));
    }

    static Decision decision(Subject subject, Stage stage, Outcome outcome) {
        var back = outcome == Outcome.RETURN;
        return decision(
                subject,
                stage,
                outcome,
                back ? "ขอให้เพิ่มขั้นตอน" : null,
                Set.of(),
                back ? Set.of("finance") : Set.of());
    }

    static Decision decision(
            Subject subject,
            Stage stage,
            Outcome outcome,
            @Nullable String comment,
            Set<UUID> measures,
            Set<String> divisions) {
        return new Decision(
                subject, stage, outcome, comment, measures, divisions, "user", "ผู้ใช้", "ตำแหน่ง", null, null, null);
    }

    public static Decision onPaper(Stage stage, Decision.Paper paper) {
        return new Decision(
                Subject.PLAN,
                stage,
                Outcome.APPROVE,
                null,
                Set.of(),
                Set.of(),
                "coordinator",
                "ผู้ประสานงาน ITA",
                null,
                null,
                paper,
                null);
    }

    /** Something is missing in the decision. */
    void assertMissing(Decision decision, String... where) {
        assertRefused(Incomplete.class, decision, where);
    }

    /** Something in the decision cannot be. */
    void assertWrong(Decision decision, String... where) {
        assertRefused(InvalidInput.class, decision, where);
    }

    private void assertRefused(Class<? extends Problem> type, Decision decision, String... where) {
        assertThatThrownBy(() -> decisions.record(BANKUM, decision))
                .isInstanceOfSatisfying(
                        type,
                        problem -> assertThat(problem.missing())
                                .extracting(Missing::where)
                                .containsExactly(where));
    }
}
