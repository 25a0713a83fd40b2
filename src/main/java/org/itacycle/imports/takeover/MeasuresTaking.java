package org.itacycle.imports.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.RuleSets;
import org.itacycle.imports.TakeOver;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Takes measures as drafts, each one once; a measure that stands in the plan already is left out. */
@Component
class MeasuresTaking {

    private final Measures measures;
    private final Assessments assessments;
    private final Analyses analyses;
    private final RuleSets ruleSets;
    private final Organizations organizations;

    MeasuresTaking(
            Measures measures,
            Assessments assessments,
            Analyses analyses,
            RuleSets ruleSets,
            Organizations organizations) {
        this.measures = measures;
        this.assessments = assessments;
        this.analyses = analyses;
        this.ruleSets = ruleSets;
        this.organizations = organizations;
    }

    /** Adds the measures and answers their ids in the order of the body. */
    List<UUID> take(CycleKey cycle, TakeOver body, Actor actor, Remarks remarks) {
        var making = new MeasureMaking(
                new UnitCodes(organizations.units(cycle.organization())),
                YearShift.of(body, cycle),
                ruleSets.of(cycle.resultYear()),
                assessments.leads(cycle),
                analyses.intents(cycle),
                remarks);
        var standing = measures.all(cycle);
        var added = new ArrayList<UUID>();
        for (int place = 0; place < body.measures().size(); place++) {
            var read = Objects.requireNonNull(body.measures().get(place));
            var where = "measures[" + place + "]";
            var draft = making.draft(read, where);
            if (standing.stream().anyMatch(measure -> same(measure, draft))) {
                remarks.leave(where, "measure-stands");
                continue;
            }
            leaveResults(read, where, remarks);
            remarks.under(where, () -> added.add(measures.add(cycle, draft, actor)));
        }
        return added;
    }

    /** What the year before achieved is no content of the new plan. */
    private static void leaveResults(TakeOver.Measure read, String where, Remarks remarks) {
        leave(read.results(), where + ".results", "results", remarks);
        leave(read.outcomes(), where + ".outcomes", "outcomes", remarks);
        leave(read.suggestions(), where + ".suggestions", "suggestions", remarks);
        var results = read.steps().stream()
                .filter(Objects::nonNull)
                .filter(step -> step.result() != null && !step.result().isBlank())
                .count();
        if (results > 0) {
            remarks.leave(where + ".steps", "results", results);
        }
        var suggestions = read.steps().stream()
                .filter(Objects::nonNull)
                .filter(step -> step.suggestion() != null && !step.suggestion().isBlank())
                .count();
        if (suggestions > 0) {
            remarks.leave(where + ".steps", "suggestions", suggestions);
        }
    }

    private static void leave(List<?> entries, String where, String key, Remarks remarks) {
        if (!entries.isEmpty()) {
            remarks.leave(where, key, entries.size());
        }
    }

    private static boolean same(MeasureView measure, MeasureDraft draft) {
        return measure.title().equals(draft.title())
                && measure.items().equals(draft.items())
                && measure.focus().equals(draft.focus())
                && texts(measure.steps()).equals(texts(draft.steps()));
    }

    private static List<String> texts(List<MeasureStep> steps) {
        return steps.stream().map(MeasureStep::text).toList();
    }
}
