package org.itacycle.reporting;

import java.util.Optional;
import org.itacycle.tenancy.OrganizationId;

/** Where reports look up the units that people name. */
interface Units {

    /** The units of a local government as they are now. */
    Tree of(OrganizationId organization);

    /** One look at the tree; good for one question, not for keeping. */
    interface Tree {

        /** Whether the code is a unit's, or means all divisions or all sections. */
        boolean knows(String code);

        /** The division that a unit is or belongs to; nothing for unknown codes and for those that mean everybody. */
        Optional<String> divisionOf(String code);

        /** Whether the code means everybody. */
        default boolean meansEverybody(String code) {
            return knows(code) && divisionOf(code).isEmpty();
        }
    }
}
