/** The engine behind the year: starts and ends it, and offers what is owed. Only this module knows Camunda. */
@ApplicationModule(
        displayName = "Cycle",
        allowedDependencies = {
            "work",
            "decision",
            "assessment",
            "measure",
            "reporting",
            "publication",
            "completeness",
            "evidence",
            "organization",
            "calendar",
            "audit",
            "tenancy",
            "problem"
        })
@NullMarked
package org.itacycle.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
