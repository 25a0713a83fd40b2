package org.itacycle.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses values that no report can have, whether it is complete or not. */
@Component
class ReportCheck {

    static final int LONGEST = 8000;
    static final int MOST = 200;

    private final Units units;
    private final Clock clock;

    ReportCheck(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    static void requireRound(int round) {
        if (round != ReportState.SIX && round != ReportState.TWELVE) {
            throw new InvalidInput(Missing.of("round", "reporting.round-unknown"));
        }
    }

    void check(CycleKey cycle, MeasureView measure, ReportDraft draft) {
        var wrong = new Wrong().text("unableReason", draft.unableReason(), LONGEST);
        texts(wrong, "outcomes", draft.outcomes());
        texts(wrong, "obstacles", draft.obstacles());
        texts(wrong, "suggestions", draft.suggestions());
        wrong.size("results", draft.results(), MOST);
        for (int i = 0; i < draft.results().size(); i++) {
            var result = draft.results().get(i);
            deed(wrong, cycle, "results[" + i + "].", result.text(), result.on(), result.unit());
        }
        contributions(wrong, cycle, draft.contributionsOrNone());
        steps(wrong, measure, draft.stepsOrNone());
        wrong.refuse();
    }

    void check(CycleKey cycle, List<Contribution> contributions) {
        var wrong = new Wrong();
        contributions(wrong, cycle, contributions);
        wrong.refuse();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private void contributions(Wrong wrong, CycleKey cycle, List<Contribution> contributions) {
        wrong.size("contributions", contributions, MOST);
        for (int i = 0; i < contributions.size(); i++) {
            var where = "contributions[" + i + "].";
            var contribution = contributions.get(i);
            wrong.unless(contribution.unit() != null, where + "unit", "reporting.unit-required");
            deed(wrong, cycle, where, contribution.text(), contribution.on(), contribution.unit());
        }
    }

    private void deed(
            Wrong wrong, CycleKey cycle, String where, String text, @Nullable LocalDate on, @Nullable String unit) {
        wrong.text(where + "text", text, LONGEST)
                .past(where + "on", on, today())
                .unless(
                        unit == null || units.of(cycle.organization()).knows(unit),
                        where + "unit",
                        "reporting.unit-unknown",
                        String.valueOf(unit));
    }

    private void steps(Wrong wrong, MeasureView measure, List<StepReport> steps) {
        var known = measure.steps().stream().map(MeasureStep::number).collect(Collectors.toSet());
        var seen = new HashSet<Integer>();
        wrong.size("steps", steps, MOST);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var where = "steps[" + i + "].";
            wrong.unless(known.contains(step.number()), where + "number", "reporting.step-unknown", step.number())
                    .unless(seen.add(step.number()), where + "number", "reporting.step-twice", step.number())
                    .text(where + "result", step.result(), LONGEST)
                    .text(where + "suggestion", step.suggestion(), LONGEST)
                    .past(where + "doneOn", step.doneOn(), today());
        }
    }

    private static void texts(Wrong wrong, String where, List<String> texts) {
        wrong.size(where, texts, MOST);
        for (int i = 0; i < texts.size(); i++) {
            wrong.text(where + "[" + i + "]", texts.get(i), LONGEST);
        }
    }
}
