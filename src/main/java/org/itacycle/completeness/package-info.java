/** Whether a document shows what the year's rules ask for, and who confirmed with which reason what it lacks. */
@ApplicationModule(
        displayName = "Completeness",
        allowedDependencies = {
            "paperwork",
            "document",
            "decision",
            "reporting",
            "measure",
            "assessment",
            "evidence",
            "work",
            "organization",
            "calendar",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
