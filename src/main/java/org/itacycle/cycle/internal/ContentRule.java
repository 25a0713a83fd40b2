package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Set;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.Assessments;
import org.itacycle.measure.Measures;
import org.itacycle.problem.Missing;
import org.itacycle.reporting.Reports;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** The tasks whose content was saved as a draft before; sending them only asks whether it is complete. */
@Component
class ContentRule implements TaskRule {

    private final Assessments assessments;
    private final Analyses analyses;
    private final Measures measures;
    private final Reports reports;
    private final Proofs proofs;

    ContentRule(Assessments assessments, Analyses analyses, Measures measures, Reports reports, Proofs proofs) {
        this.assessments = assessments;
        this.analyses = analyses;
        this.measures = measures;
        this.reports = reports;
        this.proofs = proofs;
    }

    @Override
    public Set<TaskKey> keys() {
        return Set.of(
                TaskKey.RECORD_RESULT, TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES, TaskKey.REPORT_PROGRESS);
    }

    @Override
    public List<Missing> missing(WorkItem item) {
        var cycle = item.cycle();
        var division = String.valueOf(item.division());
        return switch (item.key()) {
            case RECORD_RESULT -> assessments.missing(cycle);
            case ANALYSE_INDICATORS -> analyses.missing(cycle, division);
            case DRAFT_MEASURES -> measures.missing(cycle, division);
            case REPORT_PROGRESS -> reports.missing(cycle, item.round() == null ? 0 : item.round(), division);
            default -> throw new IllegalArgumentException("no content belongs to " + item.key());
        };
    }

    @Override
    public void send(Sending sending) {
        // The draft is the content; only on whose behalf it is sent travels with the completion.
        proofs.require(sending);
    }

    @Override
    public boolean needsNoAnswer() {
        return true;
    }
}
