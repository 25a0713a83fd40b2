package org.itacycle.completeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.itacycle.assessment.Finding;
import org.itacycle.completeness.Checklist.Mend;
import org.itacycle.completeness.Checklist.Mend.Place;
import org.itacycle.decision.Subject;
import org.itacycle.measure.MeasureView;
import org.itacycle.organization.UnitTree;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the open task in which a finding can be mended: where everything is collected first, else with the division that
 * writes it, else where it can be sent back. Divisions number their measures for themselves.
 */
record Mends(
        Subject subject, List<WorkItem> open, List<MeasureView> measures, Map<Integer, String> leads, UnitTree units) {

    private static final Pattern MEASURE = Pattern.compile("^measures\\[(\\d+)\\](.*)$");
    private static final Pattern INDICATOR = Pattern.compile("^(?:analyses\\[(\\d+)\\]|indicators\\[(\\d+)\\]).*$");

    private static final List<TaskKey> COLLECTED =
            List.of(TaskKey.CONSOLIDATE_PLAN, TaskKey.RECORD_AGREED_PLAN, TaskKey.REVIEW_PROGRESS);
    private static final List<TaskKey> DECIDED =
            List.of(TaskKey.ENDORSE_PLAN, TaskKey.APPROVE_PLAN, TaskKey.ENDORSE_REPORT, TaskKey.APPROVE_REPORT);

    Optional<Mend> of(Finding finding) {
        return switch (finding.where()) {
            case "website" ->
                Optional.of(task(List.of(TaskKey.ANNOUNCE_PLAN, TaskKey.ANNOUNCE_REPORT), item -> true, "channels")
                        .orElseGet(() -> new Mend(Place.WEBSITE, null, finding.where())));
            case "signature" -> Optional.of(new Mend(Place.SIGNATURE, null, finding.where()));
            case "assessment" -> task(List.of(TaskKey.RECORD_RESULT), item -> true, "total");
            default ->
                task(COLLECTED, item -> true, finding.where())
                        .or(() -> ofDivision(finding.where()))
                        .or(() -> task(DECIDED, item -> true, finding.where()));
        };
    }

    private Optional<Mend> ofDivision(String where) {
        var measure = MEASURE.matcher(where);
        if (measure.matches()) {
            int place = Integer.parseInt(measure.group(1));
            return place < measures.size() ? ofMeasure(measures.get(place), measure.group(2)) : Optional.<Mend>empty();
        }
        var indicator = INDICATOR.matcher(where);
        return indicator.matches() ? ofIndicator(indicator.group(1), indicator.group(2), where) : Optional.empty();
    }

    private Optional<Mend> ofMeasure(MeasureView measure, String field) {
        var division = measure.lead();
        int own = (int) measures.stream()
                .filter(other -> other.number() < measure.number() && owes(division, other))
                .count();
        return task(
                List.of(TaskKey.DRAFT_MEASURES, TaskKey.REPORT_PROGRESS),
                item -> division.equals(item.division()),
                "measures[" + own + "]" + field);
    }

    /** Analyses are named by the number of the indicator, findings about coverage by its place. */
    private Optional<Mend> ofIndicator(@Nullable String analysed, @Nullable String place, String where) {
        int number = analysed == null ? Integer.parseInt(String.valueOf(place)) + 1 : Integer.parseInt(analysed);
        var division = leads.getOrDefault(number, "");
        return analysed == null
                ? task(List.of(TaskKey.DRAFT_MEASURES), item -> division.equals(item.division()), "measures")
                : task(
                        List.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES),
                        item -> division.equals(item.division()),
                        where);
    }

    /** In a report whoever is named in a step owes the step. */
    private boolean owes(String division, MeasureView measure) {
        return measure.lead().equals(division) || (subject != Subject.PLAN && ownsStep(division, measure));
    }

    private boolean ownsStep(String division, MeasureView measure) {
        return measure.steps().stream()
                .flatMap(step -> step.units().stream())
                .flatMap(unit -> units.divisionOf(unit).stream())
                .anyMatch(division::equals);
    }

    private Optional<Mend> task(List<TaskKey> keys, Predicate<WorkItem> whose, String where) {
        return keys.stream()
                .flatMap(key -> open.stream().filter(item -> item.key() == key))
                .filter(item -> Objects.equals(item.round(), subject.round()))
                .filter(whose)
                .findFirst()
                .map(item -> new Mend(Place.TASK, item, where));
    }

    /** The work of the year that is still open. */
    static List<WorkItem> open(List<WorkItem> items) {
        return items.stream()
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .toList();
    }
}
