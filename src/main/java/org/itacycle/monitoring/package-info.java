/** What is late and how far each unit is: questions to the list of work, answered for those who follow the year. */
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {"work", "organization", "calendar", "tenancy", "problem"})
@NullMarked
package org.itacycle.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
