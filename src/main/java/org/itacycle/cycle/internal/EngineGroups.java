package org.itacycle.cycle.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.itacycle.organization.Groups;
import org.itacycle.organization.MembershipsChanged;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mirrors officers, groups and memberships of the organization into the engine; nothing flows back. */
@Component
class EngineGroups {

    private static final String ENGINE_ADMINISTRATORS = "camunda-admin";

    private final IdentityService identities;
    private final Organizations organizations;
    private final Officers officers;
    private final EngineGrants grants;

    EngineGroups(
            @Lazy IdentityService identities, Organizations organizations, Officers officers, EngineGrants grants) {
        this.identities = identities;
        this.organizations = organizations;
        this.officers = officers;
        this.grants = grants;
    }

    /** What the engine calls the group. */
    static String engineName(String group) {
        return group.equals(Groups.ADMIN) ? ENGINE_ADMINISTRATORS : group;
    }

    /** Roles may have begun or ended while the application was down. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void mirrorAll() {
        var served = new HashSet<String>();
        organizations.all().forEach(organization -> mirror(organization.id(), served));
    }

    @EventListener
    @Transactional
    public void follow(MembershipsChanged changed) {
        mirror(changed.organization(), new HashSet<>());
    }

    /** Local governments share the engine's groups: those that were served already have their rights. */
    private void mirror(OrganizationId organization, Set<String> served) {
        tenant(organization);
        groups(organization).stream().filter(served::add).forEach(name -> group(organization, name));
        officers.all(organization).forEach(officer -> officer(organization, officer));
    }

    private Set<String> groups(OrganizationId organization) {
        var groups = new HashSet<>(Set.of(
                Groups.COORDINATOR,
                Groups.CLERK,
                Groups.EXECUTIVE,
                Groups.PUBLIC_RELATIONS,
                Groups.AUDITOR,
                Groups.ADMIN));
        organizations.divisions(organization).forEach(division -> groups.add(Groups.division(division.code())));
        return groups;
    }

    private void tenant(OrganizationId organization) {
        var id = organization.value();
        if (identities.createTenantQuery().tenantId(id).count() == 0) {
            var tenant = identities.newTenant(id);
            tenant.setName(organizations.get(organization).name());
            identities.saveTenant(tenant);
        }
    }

    /** The first local government to come names the group for all. */
    private void group(OrganizationId organization, String name) {
        var id = engineName(name);
        var group = identities.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identities.newGroup(id);
            group.setName(id);
            group.setType("WORKFLOW");
        }
        if (group.getName().equals(id)) {
            group.setName(organizations.groupName(organization, name));
            identities.saveGroup(group);
        }
        grants.give(id, name);
    }

    private void officer(OrganizationId organization, Officer officer) {
        var user = identities.createUserQuery().userId(officer.userId()).singleResult();
        if (!officer.active()) {
            if (user != null) {
                identities.deleteUser(officer.userId());
            }
            return;
        }
        if (user == null) {
            user = newUser(officer);
        }
        user.setFirstName(officer.name());
        user.setLastName("");
        identities.saveUser(user);
        tenantOf(organization, officer);
        memberships(officer);
    }

    /** Nobody signs in with the engine's password; it only may not be empty. */
    private User newUser(Officer officer) {
        var user = identities.newUser(officer.userId());
        user.setPassword(UUID.randomUUID().toString());
        return user;
    }

    private void tenantOf(OrganizationId organization, Officer officer) {
        var belongs = identities
                        .createTenantQuery()
                        .userMember(officer.userId())
                        .tenantId(organization.value())
                        .count()
                > 0;
        if (!belongs) {
            identities.createTenantUserMembership(organization.value(), officer.userId());
        }
    }

    private void memberships(Officer officer) {
        var wanted = new HashSet<String>();
        officers.actor(officer.userId()).groups().forEach(group -> wanted.add(engineName(group)));
        var present =
                ids(identities.createGroupQuery().groupMember(officer.userId()).list());
        present.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identities.deleteMembership(officer.userId(), group));
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identities.createMembership(officer.userId(), group));
    }

    private static Set<String> ids(Collection<Group> groups) {
        var ids = new HashSet<String>();
        groups.forEach(group -> ids.add(group.getId()));
        return ids;
    }
}
