/** What citizens may see, where it was announced, and which divisions have taken note of it. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "completeness",
            "paperwork",
            "document",
            "decision",
            "meeting",
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
package org.itacycle.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
