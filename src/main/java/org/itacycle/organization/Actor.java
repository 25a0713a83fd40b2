package org.itacycle.organization;

import java.util.Set;
import org.itacycle.tenancy.OrganizationId;

/** Who acts now: an officer with the groups valid today, orders to act for others included. */
public record Actor(OrganizationId organization, String userId, String name, Set<String> groups) {

    public Actor {
        groups = Set.copyOf(groups);
    }

    public boolean in(String group) {
        return groups.contains(group);
    }

    public boolean worksFor(String division) {
        return in(Groups.division(division));
    }

    public boolean isCoordinator() {
        return in(Groups.COORDINATOR);
    }

    public boolean isClerk() {
        return in(Groups.CLERK);
    }

    public boolean isExecutive() {
        return in(Groups.EXECUTIVE);
    }

    public boolean isAuditor() {
        return in(Groups.AUDITOR);
    }

    public boolean isAdmin() {
        return in(Groups.ADMIN);
    }
}
