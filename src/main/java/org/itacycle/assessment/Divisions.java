package org.itacycle.assessment;

import java.util.Map;
import org.itacycle.tenancy.OrganizationId;

/** The divisions that may lead an indicator. */
interface Divisions {

    /** Code to name of every division of the local government. */
    Map<String, String> names(OrganizationId organization);
}
