/** The year's days and open tasks in the calendar programs that people already use. */
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"work", "organization", "calendar", "tenancy", "problem", "audit", "secret"})
@NullMarked
package org.itacycle.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
