package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.springframework.stereotype.Component;

/** The questions bpmn/ita-progress-round.bpmn asks the domain. */
@Component("progressFlow")
public class ProgressFlow {

    private final ProcessYear years;
    private final DecisionTrail trail;
    private final Measures measures;
    private final Organizations organizations;

    ProgressFlow(ProcessYear years, DecisionTrail trail, Measures measures, Organizations organizations) {
        this.years = years;
        this.trail = trail;
        this.measures = measures;
        this.organizations = organizations;
    }

    /** The divisions that owe a report; after a sending back those that something was returned to. */
    public List<String> reportingDivisions(DelegateExecution execution) {
        var cycle = years.of(execution);
        var subject = subject(execution);
        return trail.returned(cycle, subject).isPresent()
                ? List.copyOf(trail.returnedDivisions(cycle, subject))
                : measures.reportingDivisions(cycle).stream().sorted().toList();
    }

    public boolean accepted(DelegateExecution execution) {
        return trail.positive(years.of(execution), subject(execution), Stage.COORDINATOR);
    }

    public boolean clerkReviewed(DelegateExecution execution) {
        return trail.settledSince(years.of(execution), subject(execution), Stage.COORDINATOR, Stage.CLERK);
    }

    public boolean endorsed(DelegateExecution execution) {
        return trail.positive(years.of(execution), subject(execution), Stage.CLERK);
    }

    public boolean clerkDecides(DelegateExecution execution) {
        return trail.settledSince(years.of(execution), subject(execution), Stage.CLERK, Stage.EXECUTIVE);
    }

    public boolean approved(DelegateExecution execution) {
        return trail.positive(years.of(execution), subject(execution), Stage.EXECUTIVE);
    }

    public boolean returnedToDivisions(DelegateExecution execution) {
        return !trail.returnedDivisions(years.of(execution), subject(execution)).isEmpty();
    }

    /** The report of twelve months always; that of six months as the office decides. */
    public boolean publishes(DelegateExecution execution) {
        return ProcessYear.requireRound(execution) == 12
                || organizations.get(years.of(execution).organization()).publishesSixMonthReport();
    }

    private static Subject subject(DelegateExecution execution) {
        return Subject.ofRound(ProcessYear.requireRound(execution));
    }
}
