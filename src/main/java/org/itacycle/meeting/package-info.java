/** The meetings that follow the measures of a year: agenda, who came, what was said and resolved. */
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "decision",
            "reporting",
            "measure",
            "organization",
            "calendar",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
