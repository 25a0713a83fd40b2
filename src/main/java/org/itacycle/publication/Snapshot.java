package org.itacycle.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView.Rating;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.OfficialResult;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.itacycle.organization.LocalGovType;
import org.itacycle.reporting.Contribution;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.StepReport;
import org.jspecify.annotations.Nullable;

/** What a published document says. Who typed it, who was late and what was sent back stays inside the office. */
record Snapshot(
        Office organization,
        int fiscalYear,
        int resultYear,
        String document,
        Agreement agreed,
        @Nullable OfficialResult result,
        @Nullable Rating rating,
        List<Analysis> analyses,
        List<Measure> measures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String page) {

    /** The same with the digest of the page it is set as, so that texts around the data count as content too. */
    Snapshot of(String pageDigest) {
        return new Snapshot(
                organization, fiscalYear, resultYear, document, agreed, result, rating, analyses, measures, pageDigest);
    }

    record Office(String name, LocalGovType type, String district, String province) {}

    record Analysis(
            @Nullable Integer indicator,
            @Nullable String name,
            String text,
            @Nullable Intent intent) {

        static Analysis of(AnalysisView view) {
            return new Analysis(view.indicator(), view.name(), view.text(), view.intent());
        }
    }

    record Measure(
            UUID id,
            int number,
            String title,
            List<MeasureItem> items,
            List<Focus> focus,
            @Nullable Intent intent,
            String lead,
            List<String> units,
            @Nullable String unitsText,
            @Nullable Period period,
            @Nullable String monitoring,
            List<MeasureStep> steps,
            @Nullable Report report) {

        static Measure of(MeasureView view, @Nullable Report report) {
            return new Measure(
                    view.id(),
                    view.number(),
                    view.title(),
                    view.items(),
                    view.focus(),
                    view.intent(),
                    view.lead(),
                    view.units(),
                    view.unitsText(),
                    view.period(),
                    view.monitoring(),
                    view.steps(),
                    report);
        }

        /** The measure as citizens get it: which files prove it is not told. */
        Measure withoutProofs() {
            var shown = report == null ? null : report.withoutProofs();
            return new Measure(
                    id, number, title, items, focus, intent, lead, units, unitsText, period, monitoring, steps, shown);
        }
    }

    record Report(
            @Nullable ExecutionStatus status,
            @Nullable String unableReason,
            List<ReportResult> results,
            List<String> outcomes,
            List<String> obstacles,
            List<String> suggestions,
            List<Contribution> contributions,
            List<StepReport> steps,
            List<File> evidence) {

        static Report of(ReportView view, List<FileInfo> evidence) {
            return new Report(
                    view.status(),
                    view.unableReason(),
                    view.results(),
                    view.outcomes(),
                    view.obstacles(),
                    view.suggestions(),
                    view.contributions(),
                    view.steps().stream().map(Report::step).toList(),
                    evidence.stream().map(File::of).toList());
        }

        Report withoutProofs() {
            return new Report(
                    status, unableReason, results, outcomes, obstacles, suggestions, contributions, steps, List.of());
        }

        private static StepReport step(ReportView.StepView step) {
            @Nullable LocalDate doneOn = step.doneOn();
            return new StepReport(step.number(), step.status(), step.result(), doneOn, step.suggestion());
        }
    }

    record File(UUID id, String name, String type, long size, String sha256) {

        static File of(FileInfo file) {
            return new File(file.id(), file.name(), file.type(), file.size(), file.sha256());
        }
    }
}
