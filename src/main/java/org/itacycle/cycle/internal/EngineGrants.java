package org.itacycle.cycle.internal;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.itacycle.organization.Groups;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a group may do in the engine's web applications. Grants go to groups only, for the engine's speed. */
@Component
class EngineGrants {

    private static final String EVERYTHING = "*";
    private static final Set<String> SEES_ALL_TASKS = Set.of(Groups.COORDINATOR, Groups.AUDITOR, Groups.CLERK);

    private final AuthorizationService authorizations;

    EngineGrants(@Lazy AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Gives the group what its role needs, once. */
    void give(String engineGroup, String group) {
        if (hasGrants(engineGroup)) {
            return;
        }
        if (group.equals(Groups.ADMIN)) {
            for (var resource : Resources.values()) {
                grant(engineGroup, resource, EVERYTHING, Permissions.ALL);
            }
            return;
        }
        grant(engineGroup, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(engineGroup, Resources.FILTER, EVERYTHING, Permissions.READ);
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
    }

    /** The engine itself lets every new group read its own entry; that is not ours and does not count. */
    private boolean hasGrants(String engineGroup) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(engineGroup)
                        .resourceType(Resources.FILTER)
                        .count()
                > 0;
    }

    /** Every group may open an application, so that right tells whether it was served before. */
    private boolean isGiven(String engineGroup) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(engineGroup)
                        .resourceType(Resources.APPLICATION)
                        .count()
                > 0;
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
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
