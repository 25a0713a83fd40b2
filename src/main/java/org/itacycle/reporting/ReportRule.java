package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;

/**
 * What a report of a round needs before it may be sent. Until the cut-off only: what begins later needs nothing. What was
 * not begun or still goes on prints its status word and needs no text.
 */
record ReportRule(int round, LocalDate cutOff, boolean resultPerMeasureSuffices) {

    /** What the division still lacks on the measure; paths start at the measure. */
    List<Missing> missing(OwedMeasure owed, ReportDraft report) {
        var found = new ArrayList<Missing>();
        var measure = owed.measure();
        if (owed.leads()) {
            found.addAll(ofMeasure(measure, report));
            if (round == ReportState.TWELVE) {
                found.addAll(ofYear(measure, report));
            }
        }
        for (int place = 0; place < measure.steps().size(); place++) {
            var step = measure.steps().get(place);
            if (owed.steps().contains(step.number()) && !OwedMeasure.beginsAfter(cutOff, measure, step)) {
                found.addAll(ofStep(owed, report, place));
            }
        }
        return found;
    }

    private List<Missing> ofMeasure(MeasureView measure, ReportDraft report) {
        var found = new ArrayList<Missing>();
        if (report.status() == null) {
            found.add(missing(measure, "status", "status"));
        }
        if (report.status() == ExecutionStatus.UNABLE && report.unableReason() == null) {
            found.add(missing(measure, "unableReason", "unable-reason"));
        }
        if (report.status() == ExecutionStatus.DONE && resultPerMeasureSuffices && !hasResult(measure, report)) {
            found.add(missing(measure, "results", "result"));
        }
        return found;
    }

    private List<Missing> ofYear(MeasureView measure, ReportDraft report) {
        var found = new ArrayList<Missing>();
        if (report.outcomes().isEmpty()) {
            found.add(missing(measure, "outcomes", "outcome"));
        }
        if (report.obstacles().isEmpty()) {
            found.add(missing(measure, "obstacles", "obstacle"));
        }
        if (report.suggestions().isEmpty()) {
            found.add(missing(measure, "suggestions", "suggestion"));
        }
        return found;
    }

    /** One text for the measure, or one for each step that has begun. */
    private boolean hasResult(MeasureView measure, ReportDraft report) {
        var begun = measure.steps().stream()
                .filter(step -> !OwedMeasure.beginsAfter(cutOff, measure, step))
                .toList();
        return !report.results().isEmpty()
                || !begun.isEmpty()
                        && begun.stream()
                                .allMatch(step -> report.step(step.number()).result() != null);
    }

    private List<Missing> ofStep(OwedMeasure owed, ReportDraft report, int place) {
        var step = owed.measure().steps().get(place);
        var own = report.step(step.number());
        var where = "steps[" + place + "].";
        var status = own.status() == null && owed.leads() ? report.status() : own.status();
        if (owed.leads() && (resultPerMeasureSuffices || status == null)) {
            return ofReason(owed, step, own, where);
        }
        if (status == null) {
            return List.of(missing(owed, step, where + "status", "step-status"));
        }
        boolean needsResult = status == ExecutionStatus.DONE && own.result() == null;
        return needsResult
                ? List.of(missing(owed, step, where + "result", "step-result"))
                : ofReason(owed, step, own, where);
    }

    private static List<Missing> ofReason(OwedMeasure owed, MeasureStep step, StepReport own, String where) {
        boolean unexplained = own.status() == ExecutionStatus.UNABLE && own.result() == null;
        return unexplained ? List.of(missing(owed, step, where + "result", "step-unable-reason")) : List.of();
    }

    private static Missing missing(MeasureView measure, String field, String what) {
        return Missing.of(field, "reporting.missing." + what, measure.number(), measure.title());
    }

    private static Missing missing(OwedMeasure owed, MeasureStep step, String field, String what) {
        return Missing.of(
                field,
                "reporting.missing." + what,
                owed.measure().number(),
                owed.measure().title(),
                printed(step));
    }

    private static Object printed(MeasureStep step) {
        @Nullable String label = step.label();
        return label == null ? step.number() : label;
    }
}
