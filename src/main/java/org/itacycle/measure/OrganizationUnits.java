package org.itacycle.measure;

import java.util.Optional;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;

@Component("measureUnits")
class OrganizationUnits implements Units {
    private final Organizations organizations;

    OrganizationUnits(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public boolean knows(OrganizationId organization, String code) {
        return organizations.units(organization).isKnown(code);
    }

    @Override
    public Optional<String> divisionOf(OrganizationId organization, String code) {
        return organizations.units(organization).divisionOf(code);
    }
}
