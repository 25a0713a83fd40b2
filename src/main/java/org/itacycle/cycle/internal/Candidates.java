package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who owes a user task: a group, never a person. A group without an active member falls to the coordinator. */
@Component("candidates")
public class Candidates {

    private final Organizations organizations;
    private final ProcessYear years;

    Candidates(Organizations organizations, ProcessYear years) {
        this.organizations = organizations;
        this.years = years;
    }

    /** The group that owes the user task with the key; called by the models. */
    public String of(DelegateExecution execution, String key) {
        var cycle = years.of(execution);
        var division = ProcessYear.division(execution).orElse(null);
        return now(cycle.organization(), TaskKey.of(key), division);
    }

    /** The group that owes such a task today. */
    String now(OrganizationId organization, TaskKey key, @Nullable String division) {
        var group = named(key, division);
        return organizations.hasActiveMember(organization, group) ? group : Groups.COORDINATOR;
    }

    private static String named(TaskKey key, @Nullable String division) {
        return switch (key) {
            case RECORD_RESULT, RECORD_AGREED_PLAN, CONSOLIDATE_PLAN, REVIEW_PROGRESS, RESOLVE_OVERDUE ->
                Groups.COORDINATOR;
            case ENDORSE_PLAN, ENDORSE_REPORT -> Groups.CLERK;
            case APPROVE_PLAN, APPROVE_REPORT -> Groups.EXECUTIVE;
            case ANNOUNCE_PLAN, ANNOUNCE_REPORT -> Groups.PUBLIC_RELATIONS;
            case ANALYSE_INDICATORS, DRAFT_MEASURES, ACKNOWLEDGE_PLAN, REPORT_PROGRESS -> {
                if (division == null) {
                    throw new IllegalStateException("the model did not set a division for " + key);
                }
                yield Groups.division(division);
            }
        };
    }
}
