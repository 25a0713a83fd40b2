/** The demonstration municipality and its movable clock; exists in the profile {@code demo} only. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"cycle", "assessment", "organization", "calendar", "work", "tenancy", "problem"})
@NullMarked
package org.itacycle.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
