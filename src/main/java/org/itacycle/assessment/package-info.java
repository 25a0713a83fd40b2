/** The official ITA result, the rule sets it is read by, who leads which indicator, and the analyses. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"work", "organization", "calendar", "tenancy", "problem", "audit"})
@NullMarked
package org.itacycle.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
