package org.itacycle.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a report as somebody types it: every part may still be empty. Contributions and steps that are left out
 * altogether stay as they are when the draft is saved.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportDraft(
        @Nullable ExecutionStatus status,
        @Nullable String unableReason,
        List<ReportResult> results,
        List<String> outcomes,
        List<String> obstacles,
        List<String> suggestions,
        @Nullable List<Contribution> contributions,
        @Nullable List<StepReport> steps) {

    static final ReportDraft BLANK = new ReportDraft(null, null, null, null, null, null, List.of(), List.of());

    public ReportDraft(
            @Nullable ExecutionStatus status,
            @Nullable String unableReason,
            @Nullable List<ReportResult> results,
            @Nullable List<String> outcomes,
            @Nullable List<String> obstacles,
            @Nullable List<String> suggestions,
            @Nullable List<Contribution> contributions,
            @Nullable List<StepReport> steps) {
        this.status = status;
        this.unableReason = Texts.orNull(unableReason);
        this.results = Texts.present(results, ReportResult::isBlank);
        this.outcomes = Texts.written(outcomes);
        this.obstacles = Texts.written(obstacles);
        this.suggestions = Texts.written(suggestions);
        this.contributions = contributions == null ? null : Texts.present(contributions, Contribution::isBlank);
        this.steps = steps == null ? null : Texts.present(steps, step -> false);
    }

    List<Contribution> contributionsOrNone() {
        return contributions == null ? List.of() : contributions;
    }

    List<StepReport> stepsOrNone() {
        return steps == null ? List.of() : steps;
    }

    /** What was reported on the step, blank where nothing was. */
    StepReport step(int number) {
        return stepsOrNone().stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseGet(() -> StepReport.blank(number));
    }

    /** The measure's own part, without what other units add. */
    ReportDraft ownPart() {
        return with(List.of(), List.of());
    }

    ReportDraft with(List<Contribution> newContributions, List<StepReport> newSteps) {
        return new ReportDraft(
                status, unableReason, results, outcomes, obstacles, suggestions, newContributions, newSteps);
    }

    /** With the answer where obstacles or suggestions are still open. */
    ReportDraft answering(String none) {
        return new ReportDraft(
                status,
                unableReason,
                results,
                outcomes,
                obstacles.isEmpty() ? List.of(none) : obstacles,
                suggestions.isEmpty() ? List.of(none) : suggestions,
                contributions,
                steps);
    }
}
