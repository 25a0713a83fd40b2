package org.itacycle.reporting;

import java.util.Optional;
import org.itacycle.tenancy.OrganizationId;

/** What reports ask about the tree of a local government's units. */
interface Units {

    /** Whether the code is a unit's, or means all divisions or all sections. */
    boolean knows(OrganizationId organization, String code);

    /** The division that a unit is or belongs to; nothing for unknown codes and for those that mean everybody. */
    Optional<String> divisionOf(OrganizationId organization, String code);
}
