package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.springframework.stereotype.Component;

/** The questions bpmn/ita-dissemination.bpmn asks the domain. */
@Component("disseminationFlow")
public class DisseminationFlow {

    private final ProcessYear years;
    private final Organizations organizations;

    DisseminationFlow(ProcessYear years, Organizations organizations) {
        this.years = years;
        this.organizations = organizations;
    }

    /** Every division of the local government: each acknowledges what was agreed. */
    public List<String> divisions(DelegateExecution execution) {
        return organizations.divisions(years.of(execution).organization()).stream()
                .map(OrgUnit::code)
                .sorted()
                .toList();
    }
}
