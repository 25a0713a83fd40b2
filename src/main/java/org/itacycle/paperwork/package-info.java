/** What the documents of the year say: plan, reports, and the letters around them, out of what the divisions entered. */
@ApplicationModule(
        displayName = "Paperwork",
        allowedDependencies = {
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
            "wording",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.paperwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
