package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.reporting.ExecutionStatus.DONE;
import static org.itacycle.reporting.ExecutionStatus.IN_PROGRESS;
import static org.itacycle.reporting.ExecutionStatus.NOT_STARTED;
import static org.itacycle.reporting.ExecutionStatus.UNABLE;
import static org.itacycle.reporting.MeasureFixture.measure;
import static org.itacycle.reporting.MeasureFixture.period;
import static org.itacycle.reporting.MeasureFixture.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRuleTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private final ReportRule sixMonths = new ReportRule(6, MARCH, true);
    private final ReportRule sixMonthsPerStep = new ReportRule(6, MARCH, false);
    private final ReportRule twelveMonths = new ReportRule(12, LocalDate.of(2026, 9, 30), true);
    private final MeasureView measure = measure(3, "office", List.of("office"), step(1), step(2));

    @Test
    void anEmptyReportLacksItsStatus() {
        assertThat(sixMonths.missing(lead(measure), ReportDraft.BLANK))
                .containsExactly(Missing.of("status", "reporting.missing.status", 3, measure.title()));
    }

    @Test
    void whatIsDoneNeedsAResult() {
        assertThat(paths(sixMonths.missing(lead(measure), report(DONE)))).containsExactly("results");
        assertThat(sixMonths.missing(lead(measure), withResult(DONE))).isEmpty();
    }

    @Test
    void aResultForEveryStepDoesAsWell() {
        var both = report(DONE).with(List.of(), List.of(done(1, "ประชุมแล้ว"), done(2, "อบรมแล้ว")));
        var one = report(DONE).with(List.of(), List.of(done(1, "ประชุมแล้ว")));

        assertThat(sixMonths.missing(lead(measure), both)).isEmpty();
        assertThat(paths(sixMonths.missing(lead(measure), one))).containsExactly("results");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "IN_PROGRESS"})
    void aStatusThatPrintsItsWordNeedsNoText(ExecutionStatus status) {
        assertThat(sixMonths.missing(lead(measure), report(status))).isEmpty();
        assertThat(sixMonthsPerStep.missing(lead(measure), report(status))).isEmpty();
    }

    @Test
    void whatIsImpossibleNeedsAReason() {
        var explained = new ReportDraft(UNABLE, "งบประมาณไม่พอ", null, null, null, null, null, null);

        assertThat(paths(sixMonths.missing(lead(measure), report(UNABLE)))).containsExactly("unableReason");
        assertThat(sixMonths.missing(lead(measure), explained)).isEmpty();
    }

    @Test
    void aYearThatAsksForEveryStepNamesThem() {
        var report = withResult(DONE).with(List.of(), List.of(done(1, "ประชุมแล้ว")));

        assertThat(sixMonthsPerStep.missing(lead(measure), report))
                .containsExactly(Missing.of("steps[1].result", "reporting.missing.step-result", 3, measure.title(), 2));
    }

    @Test
    void aStepThatBeginsAfterTheCutOffNeedsNothing() {
        var later = measure(1, "office", List.of(), step(1), step(2, period("2026-04-01", "2026-09-30")));
        var onTheDay = measure(1, "office", List.of(), step(1), step(2, period("2026-03-31", "2026-09-30")));
        var report = withResult(DONE).with(List.of(), List.of(done(1, "ประชุมแล้ว")));

        assertThat(sixMonthsPerStep.missing(lead(later), report)).isEmpty();
        assertThat(paths(sixMonthsPerStep.missing(lead(onTheDay), report))).containsExactly("steps[1].result");
    }

    @Test
    void aStepOfItsOwnUnitIsOwedByThatUnitOnly() {
        var shared = measure(1, "office", List.of("office"), step(1), step(2, "finance"));
        var finance = new OwedMeasure(shared, false, Set.of(2));
        var office = new OwedMeasure(shared, true, Set.of(1));

        assertThat(paths(sixMonths.missing(finance, ReportDraft.BLANK))).containsExactly("steps[1].status");
        assertThat(paths(sixMonths.missing(finance, withResult(DONE)))).containsExactly("steps[1].status");
        assertThat(paths(sixMonths.missing(finance, step2(DONE, null)))).containsExactly("steps[1].result");
        assertThat(paths(sixMonths.missing(finance, step2(UNABLE, null)))).containsExactly("steps[1].result");
        assertThat(sixMonths.missing(finance, step2(IN_PROGRESS, null))).isEmpty();
        assertThat(sixMonths.missing(finance, step2(NOT_STARTED, null))).isEmpty();
        assertThat(sixMonths.missing(finance, step2(DONE, "จัดทำแล้ว"))).isEmpty();
        assertThat(paths(sixMonths.missing(office, step2(DONE, "จัดทำแล้ว")))).containsExactly("status");
    }

    @Test
    void theYearsReportNeedsOutcomeObstacleAndSuggestion() {
        assertThat(paths(twelveMonths.missing(lead(measure), withResult(DONE))))
                .containsExactly("outcomes", "obstacles", "suggestions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่มี", "-", "ไม่มีข้อร้องเรียน"})
    void noneCountsAsAnAnswer(String none) {
        var report = new ReportDraft(
                IN_PROGRESS, null, null, List.of(none), List.of(none), List.of(none), List.of(), List.of());

        assertThat(twelveMonths.missing(lead(measure), report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void emptyDoesNotCountAsAnAnswer(String empty) {
        var report = new ReportDraft(
                IN_PROGRESS, null, null, List.of(empty), List.of(empty), List.of(empty), List.of(), List.of());

        assertThat(paths(twelveMonths.missing(lead(measure), report)))
                .containsExactly("outcomes", "obstacles", "suggestions");
    }

    @Test
    void theOfficesOwnNumberOfAStepIsPrinted() {
        var labelled = measure(1, "office", List.of(), new MeasureStep(1, "๑.", "ประชุม", List.of(), null));

        assertThat(sixMonthsPerStep
                        .missing(lead(labelled), withResult(DONE))
                        .get(0)
                        .arguments())
                .endsWith("๑.");
    }

    private static OwedMeasure lead(MeasureView measure) {
        var steps = measure.steps().stream().map(MeasureStep::number).collect(Collectors.toSet());
        return new OwedMeasure(measure, true, steps);
    }

    private static ReportDraft report(ExecutionStatus status) {
        return new ReportDraft(status, null, null, null, null, null, null, null);
    }

    private static ReportDraft withResult(ExecutionStatus status) {
        return new ReportDraft(status, null, List.of(ReportResult.of("จัดทำแล้ว")), null, null, null, null, null);
    }

    private static ReportDraft step2(ExecutionStatus status, String result) {
        return ReportDraft.BLANK.with(List.of(), List.of(new StepReport(2, status, result, null, null)));
    }

    private static StepReport done(int number, String result) {
        return new StepReport(number, DONE, result, null, null);
    }

    private static List<String> paths(List<Missing> missing) {
        return missing.stream().map(Missing::where).toList();
    }
}
