package org.itacycle.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.measure.MeasureView;
import org.jspecify.annotations.Nullable;

/**
 * The report of a measure in a round as it stands. Every step of the measure has its place, blank where nothing was
 * reported; {@code copiedFrom} is 6 where a report of twelve months still says what the one of six months did.
 */
public record ReportView(
        UUID measure,
        int round,
        @Nullable ExecutionStatus status,
        @Nullable String unableReason,
        List<ReportResult> results,
        List<String> outcomes,
        List<String> obstacles,
        List<String> suggestions,
        List<Contribution> contributions,
        List<StepView> steps,
        @Nullable Integer copiedFrom,
        int version,
        @Nullable String changedBy,
        @Nullable String changedByName,
        @Nullable Instant changedAt) {

    /** A step's part. */
    public record StepView(
            int number,
            @Nullable ExecutionStatus status,
            @Nullable String result,
            @Nullable LocalDate doneOn,
            @Nullable String suggestion,
            @Nullable Integer copiedFrom) {}

    static ReportView of(MeasureView measure, int round, ReportState state) {
        var content = state.content();
        var change = Optional.ofNullable(state.change());
        return new ReportView(
                measure.id(),
                round,
                content.status(),
                content.unableReason(),
                content.results(),
                content.outcomes(),
                content.obstacles(),
                content.suggestions(),
                content.contributionsOrNone(),
                measure.steps().stream().map(step -> step(step.number(), state)).toList(),
                state.copiedFrom(),
                state.version(),
                change.map(ReportState.Change::by).orElse(null),
                change.map(ReportState.Change::byName).orElse(null),
                change.map(ReportState.Change::at).orElse(null));
    }

    private static StepView step(int number, ReportState state) {
        var step = state.content().step(number);
        return new StepView(
                number, step.status(), step.result(), step.doneOn(), step.suggestion(), state.copiedFrom(number));
    }
}
