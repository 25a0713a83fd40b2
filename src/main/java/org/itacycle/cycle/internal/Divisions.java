package org.itacycle.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.itacycle.assessment.Assessments;
import org.itacycle.measure.Measures;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** The divisions that something can be returned to. */
@Component
class Divisions {

    private final Assessments assessments;
    private final Measures measures;

    Divisions(Assessments assessments, Measures measures) {
        this.assessments = assessments;
        this.measures = measures;
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
