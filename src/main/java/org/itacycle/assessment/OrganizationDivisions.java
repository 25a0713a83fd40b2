package org.itacycle.assessment;

import java.util.Map;
import java.util.stream.Collectors;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;

/** The active divisions of the local government's tree. */
@Component
class OrganizationDivisions implements Divisions {

    private final Organizations organizations;

    OrganizationDivisions(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Map<String, String> names(OrganizationId organization) {
        return organizations.units(organization).divisions().stream()
                .collect(Collectors.toMap(OrgUnit::code, OrgUnit::name));
    }
}
