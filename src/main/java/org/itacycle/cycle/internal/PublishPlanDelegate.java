package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.itacycle.decision.Subject;
import org.itacycle.publication.Publications;
import org.springframework.stereotype.Component;

/** Publishes the plan as it was agreed. */
@Component
class PublishPlanDelegate implements JavaDelegate {

    private final ProcessYear years;
    private final Publications publications;

    PublishPlanDelegate(ProcessYear years, Publications publications) {
        this.years = years;
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publications.publish(years.of(execution), Subject.PLAN);
    }
}
