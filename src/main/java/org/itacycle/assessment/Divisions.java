package org.itacycle.assessment;

import java.util.Optional;
import org.itacycle.tenancy.OrganizationId;

/** The divisions that may lead an indicator. */
interface Divisions {

    /** The name of a division of the local government; nothing where the code is not one of its divisions. */
    Optional<String> name(OrganizationId organization, String code);
}
