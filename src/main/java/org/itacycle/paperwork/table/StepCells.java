package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.measure.MeasureStep;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.Words;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.ReportView.StepView;

/** What stands in the cells of a single step, and whether the steps of a measure have rows of their own at all. */
final class StepCells {

    private final Words words;
    private final ColumnSet set;
    private final MeasureCells measures;
    private final ReportTexts reports;

    StepCells(Words words, ColumnSet set, MeasureCells measures, ReportTexts reports) {
        this.words = words;
        this.set = set;
        this.measures = measures;
        this.reports = reports;
    }

    /** Whether the steps differ in the content, so that it stands step by step. */
    boolean differ(Content content, Measure entry) {
        var steps = entry.measure().steps();
        return switch (content) {
            case UNITS -> steps.stream().anyMatch(step -> !step.units().isEmpty());
            case PERIOD -> steps.stream().anyMatch(step -> step.period() != null);
            case STATUS, RESULT -> reported(entry);
            case SUGGESTION -> parts(entry).anyMatch(part -> part.suggestion() != null);
            default -> false;
        };
    }

    /** The lines of the step's content. */
    List<String> of(Content content, Measure entry, MeasureStep step) {
        var part = part(entry, step);
        return switch (content) {
            case STEPS -> MeasureCells.step(step).toList();
            case UNITS -> measures.units(entry.measure(), step);
            case PERIOD ->
                measures.period(Optional.ofNullable(step.period())
                        .orElse(entry.measure().period()));
            case STATUS ->
                part.map(it -> reports.status(it.status(), null, step.period())).orElse(List.of());
            case RESULT -> part.map(it -> results(it, step)).orElse(List.of());
            case SUGGESTION -> part.map(it -> suggestion(it, entry)).orElse(List.of());
            default -> List.of();
        };
    }

    /** A step that says nothing else shows that the measure has no suggestion. */
    private List<String> suggestion(StepView part, Measure entry) {
        if (part.suggestion() != null) {
            return Listing.lines(part.suggestion()).toList();
        }
        var whole = measures.of(Content.SUGGESTION, entry, List.of());
        return Nothing.isSaid(words, whole) ? whole : List.of();
    }

    private List<String> results(StepView part, MeasureStep step) {
        var results = reports.results(part);
        if (set.shows(Content.STATUS)) {
            return results;
        }
        var status = part.status() == null && results.isEmpty() && reports.isLater(step.period())
                ? ExecutionStatus.NOT_STARTED
                : part.status();
        var lines = new ArrayList<>(reports.untold(status, null, results, step.period()));
        lines.addAll(results);
        return lines;
    }

    /** Results and suggestions always count, states only where they say more than that of the measure. */
    private static boolean reported(Measure entry) {
        var whole = Optional.ofNullable(entry.report()).map(ReportView::status).orElse(null);
        return parts(entry).anyMatch(part -> part.result() != null || part.doneOn() != null)
                || parts(entry).map(StepView::status).filter(Objects::nonNull).anyMatch(status -> status != whole);
    }

    private static Stream<StepView> parts(Measure entry) {
        return Stream.ofNullable(entry.report()).flatMap(report -> report.steps().stream());
    }

    private static Optional<StepView> part(Measure entry, MeasureStep step) {
        return parts(entry).filter(part -> part.number() == step.number()).findFirst();
    }
}
