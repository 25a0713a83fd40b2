package org.itacycle.cycle.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.itacycle.organization.Groups;
import org.itacycle.work.WorkView;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a group may do in the engine's web applications. Grants go to groups only, for the engine's speed. */
@Component
class EngineGrants {

    private static final String EVERYTHING = "*";
    private static final Set<String> SEES_ALL_TASKS = Set.of(Groups.COORDINATOR, Groups.AUDITOR, Groups.CLERK);

    private final AuthorizationService authorizations;
    private final TasklistFilters filters;

    EngineGrants(@Lazy AuthorizationService authorizations, TasklistFilters filters) {
        this.authorizations = authorizations;
        this.filters = filters;
    }

    /** Gives the group what its role needs and does not have yet. */
    void give(String engineGroup, String group) {
        if (group.equals(Groups.ADMIN)) {
            for (var resource : Resources.values()) {
                grant(engineGroup, resource, EVERYTHING, Permissions.ALL);
            }
            return;
        }
        grant(engineGroup, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        if (SEES_ALL_TASKS.contains(group)) {
            grant(
                    engineGroup,
                    Resources.PROCESS_DEFINITION,
                    EVERYTHING,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_TASK);
        } else {
            grant(engineGroup, Resources.PROCESS_DEFINITION, EVERYTHING, ProcessDefinitionPermissions.READ);
        }
        lists(engineGroup, filters.ids(), SEES_ALL_TASKS.contains(group));
    }

    /** Earlier editions let every group read every list; now each names its own, so that an administrator's stay hers. */
    private void lists(String engineGroup, Map<WorkView, String> ids, boolean seesAll) {
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(engineGroup)
                .resourceType(Resources.FILTER)
                .resourceId(EVERYTHING)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        Arrays.stream(WorkView.values())
                .filter(view -> ids.containsKey(view) && (view != WorkView.ALL || seesAll))
                .forEach(view -> grant(engineGroup, Resources.FILTER, String.valueOf(ids.get(view)), Permissions.READ));
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var given = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (given > 0) {
            return;
        }
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        for (var permission : permissions) {
            grant.addPermission(permission);
        }
        authorizations.saveAuthorization(grant);
    }
}
