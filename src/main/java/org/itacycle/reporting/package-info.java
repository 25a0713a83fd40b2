/** What was done: the activity log of the whole year, and the reports of the two rounds written from it. */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "measure",
            "evidence",
            "assessment",
            "work",
            "organization",
            "calendar",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
