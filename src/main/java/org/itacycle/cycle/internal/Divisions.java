package org.itacycle.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.itacycle.assessment.Assessments;
import org.itacycle.measure.Measures;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** The divisions that something can be returned to, and those that are still waited for. */
@Component
class Divisions {

    private final Assessments assessments;
    private final Measures measures;
    private final WorkItems items;

    Divisions(Assessments assessments, Measures measures, WorkItems items) {
        this.assessments = assessments;
        this.measures = measures;
        this.items = items;
    }

    List<String> waitingToAcknowledge(CycleKey cycle) {
        return items.of(cycle).stream()
                .filter(item -> item.key() == TaskKey.ACKNOWLEDGE_PLAN && item.state() == WorkItem.State.OPEN)
                .map(WorkItem::division)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Refuses divisions that owe no part of the document, and measures that do not exist. */
    void requireReturnable(Sending sending) {
        var cycle = sending.cycle();
        var owing = sending.item().round() == null ? drafting(cycle) : measures.reportingDivisions(cycle);
        var wrong = new ArrayList<Missing>();
        int place = 0;
        for (var division : sending.completion().divisions() == null
                ? List.<String>of()
                : sending.completion().divisions()) {
            if (!owing.contains(division)) {
                wrong.add(Missing.of("divisions[" + place + "]", "cycle.division-owes-nothing", division));
            }
            place++;
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        measures.requireExisting(cycle, sending.measures());
    }

    private Set<String> drafting(CycleKey cycle) {
        var divisions = new TreeSet<>(assessments.leadingDivisions(cycle));
        divisions.addAll(measures.reportingDivisions(cycle));
        return divisions;
    }
}
