package org.itacycle.reporting;

import java.util.Optional;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.stereotype.Component;

/** The units as the organization has them; those that were dissolved stay known, because reports may name them. */
@Component
class OrganizationUnits implements Units {

    private final Organizations organizations;

    OrganizationUnits(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Tree of(OrganizationId organization) {
        return new Snapshot(organizations.units(organization));
    }

    private record Snapshot(UnitTree units) implements Tree {

        @Override
        public boolean knows(String code) {
            return UnitTree.isVirtual(code) || units.find(code).isPresent();
        }

        @Override
        public Optional<String> divisionOf(String code) {
            return units.divisionOf(code);
        }
    }
}
