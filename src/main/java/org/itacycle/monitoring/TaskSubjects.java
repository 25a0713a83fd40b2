package org.itacycle.monitoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itacycle.assessment.Assessments;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.reporting.OwedMeasures;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what tasks are about, so that a list says more than the same name five times. Reads each year once. */
@Component
public class TaskSubjects {

    private static final Set<TaskKey> OF_INDICATORS = EnumSet.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES);
    private static final Set<TaskKey> BEFORE_MEASURES =
            EnumSet.of(TaskKey.RECORD_RESULT, TaskKey.ANALYSE_INDICATORS, TaskKey.RESOLVE_OVERDUE);

    private final Assessments assessments;
    private final Measures measures;
    private final OwedMeasures owed;
    private final WorkItems items;

    TaskSubjects(Assessments assessments, Measures measures, OwedMeasures owed, WorkItems items) {
        this.assessments = assessments;
        this.measures = measures;
        this.owed = owed;
        this.items = items;
    }

    /** What each of the items is about, by the item's id. */
    public Map<String, TaskSubject> of(List<WorkItem> asked) {
        var subjects = new HashMap<String, TaskSubject>();
        asked.stream()
                .collect(Collectors.groupingBy(WorkItem::cycle))
                .forEach((cycle, ofYear) -> new Year(cycle).describe(ofYear, subjects));
        return subjects;
    }

    /** What is read once for all items of a year, and only when one of them needs it. */
    private final class Year {

        private final CycleKey cycle;
        private final Map<String, Map<Integer, String>> led = new HashMap<>();
        private List<MeasureView> plan = List.of();
        private Map<String, List<MeasureView>> reports = Map.of();

        private Year(CycleKey cycle) {
            this.cycle = cycle;
        }

        private void describe(List<WorkItem> ofYear, Map<String, TaskSubject> subjects) {
            if (ofYear.stream().anyMatch(item -> OF_INDICATORS.contains(item.key()))) {
                readIndicators();
            }
            if (ofYear.stream().anyMatch(item -> item.key() == TaskKey.REPORT_PROGRESS)) {
                reports = owed.byDivision(cycle);
            }
            if (ofYear.stream().anyMatch(item -> !BEFORE_MEASURES.contains(item.key()))) {
                plan = measures.all(cycle);
            }
            ofYear.forEach(item -> subjects.put(item.id(), subject(item)));
        }

        private void readIndicators() {
            for (var indicator : assessments.view(cycle).indicators()) {
                led.computeIfAbsent(String.valueOf(indicator.lead()), first -> new TreeMap<>())
                        .put(indicator.number(), indicator.name());
            }
        }

        private TaskSubject subject(WorkItem item) {
            var division = Objects.requireNonNullElse(item.division(), "");
            return switch (item.key()) {
                case RECORD_RESULT -> TaskSubject.NOTHING;
                case ANALYSE_INDICATORS -> new TaskSubject(led.getOrDefault(division, Map.of()), List.of(), null);
                case DRAFT_MEASURES ->
                    new TaskSubject(
                            led.getOrDefault(division, Map.of()),
                            titles(plan.stream()
                                    .filter(measure -> measure.lead().equals(division))
                                    .toList()),
                            null);
                case REPORT_PROGRESS ->
                    new TaskSubject(Map.of(), titles(reports.getOrDefault(division, List.of())), null);
                case RESOLVE_OVERDUE -> new TaskSubject(Map.of(), List.of(), late(item));
                default -> new TaskSubject(Map.of(), titles(plan), null);
            };
        }

        private @Nullable WorkItem late(WorkItem item) {
            var about = item.about();
            return about == null
                    ? null
                    : items.find(cycle.organization(), about).orElse(null);
        }

        private static List<String> titles(List<MeasureView> measures) {
            return measures.stream().map(MeasureView::title).toList();
        }
    }
}
