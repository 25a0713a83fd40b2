package org.itacycle.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.problem.Forbidden;

/** Which part of a report the caller writes: all of it, or only some steps. What is not hers stays as it is. */
record WriteScope(boolean whole, boolean foreignStepsToo, Set<Integer> steps) {

    static final WriteScope COORDINATOR = new WriteScope(true, true, Set.of());

    static WriteScope lead(Set<Integer> own) {
        return new WriteScope(true, false, own);
    }

    static WriteScope steps(Set<Integer> own) {
        return new WriteScope(false, false, own);
    }

    /** The report after the caller has written her part of the draft. */
    ReportDraft merge(ReportDraft current, ReportDraft draft) {
        if (whole) {
            var contributions =
                    draft.contributions() == null ? current.contributionsOrNone() : draft.contributionsOrNone();
            return draft.with(contributions, steps(current, draft));
        }
        requireNothingForeign(current, draft);
        return current.with(current.contributionsOrNone(), steps(current, draft));
    }

    private List<StepReport> steps(ReportDraft current, ReportDraft draft) {
        var merged = new ArrayList<>(draft.stepsOrNone().stream()
                .map(step -> keeps(step) ? current.step(step.number()) : step)
                .toList());
        current.stepsOrNone().stream()
                .filter(old -> merged.stream().noneMatch(step -> step.number() == old.number()))
                .forEach(merged::add);
        return merged.stream()
                .filter(step -> !step.isBlank())
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    /** A blank entry of a lead that was looking at an older state does not wipe out what another division wrote. */
    private boolean keeps(StepReport step) {
        boolean own = foreignStepsToo || steps.contains(step.number());
        return !own && (!whole || step.isBlank());
    }

    private void requireNothingForeign(ReportDraft current, ReportDraft draft) {
        boolean ownPart = Stream.of(ReportDraft.BLANK, current.ownPart()).noneMatch(draft.ownPart()::equals);
        boolean contributions = !draft.contributionsOrNone().isEmpty()
                && !draft.contributionsOrNone().equals(current.contributionsOrNone());
        boolean otherSteps = draft.stepsOrNone().stream()
                .filter(step -> !steps.contains(step.number()) && !step.isBlank())
                .anyMatch(step -> !step.equals(current.step(step.number())));
        if (ownPart || contributions || otherSteps) {
            throw new Forbidden();
        }
    }
}
