/** What the office means to do about its result: measures with steps, units and periods, and the rules they obey. */
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {"assessment", "work", "organization", "calendar", "tenancy", "problem", "audit"})
@NullMarked
package org.itacycle.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
