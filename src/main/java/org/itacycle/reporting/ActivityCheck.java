package org.itacycle.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** What an entry of the activity log must be, and who may write it. */
@Component
class ActivityCheck {

    private static final int MOST = 100;

    private final Measures measures;
    private final Units units;
    private final Contributors contributors;
    private final RunningYears years;
    private final Clock clock;

    ActivityCheck(Measures measures, Units units, Contributors contributors, RunningYears years, Clock clock) {
        this.measures = measures;
        this.units = units;
        this.contributors = contributors;
        this.years = years;
        this.clock = clock;
    }

    /** Lets members of a division write for its units, the coordinator for all, while the year runs. */
    void requireWrite(CycleKey cycle, String unit, Actor actor) {
        if (!contributors.isOwn(cycle, unit, actor)) {
            throw new Forbidden();
        }
        years.requireRunning(cycle);
    }

    void check(CycleKey cycle, ActivityDraft draft) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var unit = draft.unit();
        var wrong = new Wrong()
                .unless(draft.on() != null, "on", "reporting.day-required")
                .past("on", draft.on(), today)
                .required("text", draft.text(), ReportCheck.LONGEST)
                .unless(draft.kind() != null, "kind", "reporting.kind-required")
                .unless(unit != null, "unit", "reporting.unit-required")
                .unless(
                        unit == null || units.of(cycle.organization()).knows(unit),
                        "unit",
                        "reporting.unit-unknown",
                        String.valueOf(unit))
                .size("measures", draft.measures(), MOST)
                .size("steps", draft.steps(), MOST);
        steps(wrong, cycle, draft);
        wrong.refuse();
        measures.requireExisting(cycle, Set.copyOf(draft.measures()));
    }

    private void steps(Wrong wrong, CycleKey cycle, ActivityDraft draft) {
        if (draft.steps().isEmpty()) {
            return;
        }
        var known = measures.all(cycle).stream()
                .filter(measure -> draft.measures().contains(measure.id()))
                .map(MeasureView::steps)
                .flatMap(steps -> steps.stream().map(MeasureStep::number))
                .collect(Collectors.toSet());
        for (int i = 0; i < draft.steps().size(); i++) {
            var number = draft.steps().get(i);
            wrong.unless(known.contains(number), "steps[" + i + "]", "reporting.step-without-measure", number);
        }
    }
}
