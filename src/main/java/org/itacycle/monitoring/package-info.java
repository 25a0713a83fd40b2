/** What is open and late, what it is about and what became of it: questions to the list of work. */
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "assessment",
            "measure",
            "reporting",
            "audit",
            "work",
            "organization",
            "calendar",
            "tenancy",
            "problem"
        })
@NullMarked
package org.itacycle.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
