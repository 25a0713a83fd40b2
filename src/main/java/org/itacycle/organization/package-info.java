/** The local government: its tree of divisions and sections, its officers, and who may act in which role. */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"calendar", "tenancy", "problem", "audit"})
@NullMarked
package org.itacycle.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
