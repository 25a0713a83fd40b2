package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.itacycle.assessment.Assessments;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** The questions bpmn/ita-plan.bpmn asks the domain. */
@Component("planFlow")
public class PlanFlow {

    private final ProcessYear years;
    private final DecisionTrail trail;
    private final Assessments assessments;
    private final WorkItems items;

    PlanFlow(ProcessYear years, DecisionTrail trail, Assessments assessments, WorkItems items) {
        this.years = years;
        this.trail = trail;
        this.assessments = assessments;
        this.items = items;
    }

    /** The divisions that lead an indicator; after a sending back those that something was returned to. */
    public List<String> draftingDivisions(DelegateExecution execution) {
        var cycle = years.of(execution);
        return trail.returned(cycle, Subject.PLAN).isPresent()
                ? List.copyOf(trail.returnedDivisions(cycle, Subject.PLAN))
                : assessments.leadingDivisions(cycle).stream().sorted().toList();
    }

    /** Whether the division has sent its analysis before. */
    public boolean analysed(DelegateExecution execution) {
        var division = ProcessYear.division(execution).orElseThrow();
        return items.of(years.of(execution)).stream()
                .filter(item -> item.key() == TaskKey.ANALYSE_INDICATORS && division.equals(item.division()))
                .anyMatch(item -> item.state() == WorkItem.State.DONE);
    }

    public boolean forwarded(DelegateExecution execution) {
        return trail.positive(years.of(execution), Subject.PLAN, Stage.COORDINATOR);
    }

    public boolean clerkProposed(DelegateExecution execution) {
        return trail.settledSince(years.of(execution), Subject.PLAN, Stage.COORDINATOR, Stage.CLERK);
    }

    public boolean endorsed(DelegateExecution execution) {
        return trail.positive(years.of(execution), Subject.PLAN, Stage.CLERK);
    }

    public boolean clerkDecides(DelegateExecution execution) {
        return trail.settledSince(years.of(execution), Subject.PLAN, Stage.CLERK, Stage.EXECUTIVE);
    }

    public boolean approved(DelegateExecution execution) {
        return trail.positive(years.of(execution), Subject.PLAN, Stage.EXECUTIVE);
    }

    public boolean returnedToDivisions(DelegateExecution execution) {
        return !trail.returnedDivisions(years.of(execution), Subject.PLAN).isEmpty();
    }
}
