package org.itacycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.reporting.ExecutionStatus.DONE;
import static org.itacycle.reporting.ExecutionStatus.IN_PROGRESS;
import static org.itacycle.reporting.MeasureFixture.measure;
import static org.itacycle.reporting.MeasureFixture.step;
import static org.itacycle.reporting.ReportingOffice.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

class ReportsTests {

    private final MeasureView shared =
            measure(1, "office", List.of("office", "education"), step(1), step(2, "accounts"), step(3));
    private final MeasureView everybodys = measure(2, "finance", List.of("all-divisions"), step(1));
    private final ReportingOffice office = new ReportingOffice(shared, everybodys);

    @Test
    void aDraftIsKeptWhileTyping() {
        var saved = office.save(shared, 6, office.office, report(IN_PROGRESS, "จัดประชุมแล้ว"));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.results()).containsExactly(ReportResult.of("จัดประชุมแล้ว"));
        assertThat(saved.steps()).extracting(ReportView.StepView::number).containsExactly(1, 2, 3);
        assertThat(office.reports.get(office.cycle, shared.id(), 6)).isEqualTo(saved);
        assertThat(office.audited()).containsExactly("report.saved");
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        office.save(shared, 6, office.office, report(IN_PROGRESS, "จัดประชุมแล้ว"));

        assertThat(office.save(shared, 6, office.office, report(IN_PROGRESS, "จัดประชุมแล้ว"))
                        .version())
                .isEqualTo(1);
        assertThat(office.audited()).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheLatestIsStopped() {
        office.save(shared, 6, office.office, report(IN_PROGRESS, "หนึ่ง"));

        assertThatThrownBy(() -> office.reports.save(
                        office.cycle, shared.id(), 6, report(DONE, "สอง"), Version.ofTag("\"0\""), office.office))
                .isInstanceOf(Stale.class);
        assertThat(office.reports
                        .save(office.cycle, shared.id(), 6, report(DONE, "สอง"), Version.ofTag("\"1\""), office.office)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void aStepThatTheMeasureDoesNotHaveIsRefused() {
        assertWrong(steps(new StepReport(9, DONE, "x", null, null)), "steps[0].number");
        assertWrong(
                steps(new StepReport(1, DONE, "x", null, null), new StepReport(1, DONE, "y", null, null)),
                "steps[1].number");
    }

    @Test
    void nothingWasDoneTomorrow() {
        assertWrong(steps(new StepReport(1, DONE, "x", LocalDate.of(2026, 4, 2), null)), "steps[0].doneOn");
        assertWrong(
                new ReportDraft(
                        DONE,
                        null,
                        List.of(new ReportResult("x", LocalDate.of(2569, 1, 24), null)),
                        null,
                        null,
                        null,
                        null,
                        null),
                "results[0].on");
        assertThat(office.save(
                                shared,
                                6,
                                office.office,
                                steps(new StepReport(1, DONE, "x", LocalDate.of(2026, 4, 1), null)))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void anUnknownUnitAndAnEndlessTextAreRefused() {
        assertWrong(
                new ReportDraft(DONE, null, List.of(new ReportResult("x", null, "moon")), null, null, null, null, null),
                "results[0].unit");
        assertWrong(report(DONE, "ก".repeat(9000)), "results[0].text");
    }

    @Test
    void anUnknownMeasureOrRoundIsToldAsSuch() {
        var unknown = measure(9, "office", List.of());

        assertThatThrownBy(() -> office.save(unknown, 6, office.office, report(DONE, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.save(shared, 9, office.office, report(DONE, "x")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.missing().get(0).where()).isEqualTo("round"));
    }

    @Test
    void theYearsReportStartsFromSixMonthsAndTheMarkVanishesWhenEdited() {
        var six = new ReportDraft(
                IN_PROGRESS,
                null,
                List.of(ReportResult.of("จัดประชุมแล้ว")),
                null,
                null,
                null,
                null,
                List.of(new StepReport(1, DONE, "ประชุม", null, null)));
        office.save(shared, 6, office.office, six);
        office.closeEverything(6);
        office.openRound(12);

        var copied = office.reports.get(office.cycle, shared.id(), 12);
        assertThat(copied.copiedFrom()).isEqualTo(6);
        assertThat(copied.version()).isZero();
        assertThat(copied.steps()).extracting(ReportView.StepView::copiedFrom).containsExactly(6, null, null);

        var unchanged = office.save(shared, 12, office.office, six);
        assertThat(unchanged.copiedFrom()).isEqualTo(6);
        assertThat(unchanged.version()).isEqualTo(1);

        var edited = office.save(shared, 12, office.office, report(DONE, "จัดประชุมครบทุกครั้ง"));
        assertThat(edited.copiedFrom()).isNull();
        assertThat(edited.steps().get(0).copiedFrom()).isEqualTo(6);
        assertThat(office.reports.get(office.cycle, shared.id(), 6).status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void oneCallAnswersNoneForAllMeasuresOfTheDivision() {
        office.openRound(12);
        var answered = new ReportDraft(
                DONE, null, List.of(ReportResult.of("ทำแล้ว")), null, List.of("งบน้อย"), null, null, null);
        office.save(shared, 12, office.office, answered);

        var views = office.reports.answerNone(office.cycle, 12, "office", office.office);

        assertThat(views).hasSize(1);
        assertThat(views.get(0).obstacles()).containsExactly("งบน้อย");
        assertThat(views.get(0).suggestions()).containsExactly("ไม่มี");
        assertThat(views.get(0).outcomes()).isEmpty();
        assertThat(office.reports.get(office.cycle, everybodys.id(), 12).suggestions())
                .isEmpty();
        assertThatThrownBy(() -> office.reports.answerNone(office.cycle, 12, "office", office.health))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsMissingIsNamedByTheDivisionsOwnList() {
        office.save(everybodys, 6, office.finance, report(DONE, null));

        assertThat(paths(office.reports.missing(office.cycle, 6, "office"))).containsExactly("measures[0].status");
        assertThat(paths(office.reports.missing(office.cycle, 6, "finance")))
                .containsExactly("measures[0].steps[1].status", "measures[1].results");
        assertThat(office.reports.missing(office.cycle, 6, "health")).isEmpty();
    }

    private void assertWrong(ReportDraft draft, String where) {
        assertThatThrownBy(() -> office.save(shared, 6, office.office, draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(paths(refused.missing())).containsOnly(where));
        assertThat(office.reports.get(office.cycle, shared.id(), 6).version()).isZero();
    }

    private static ReportDraft steps(StepReport... steps) {
        return new ReportDraft(null, null, null, null, null, null, null, List.of(steps));
    }

    private static List<String> paths(List<Missing> missing) {
        return IntStream.range(0, missing.size())
                .mapToObj(i -> missing.get(i).where())
                .toList();
    }
}
