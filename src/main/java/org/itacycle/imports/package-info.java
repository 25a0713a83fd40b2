/** Foreign documents become data: reads them into one form, interprets them, and takes a checked preview into a year. */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
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
package org.itacycle.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
