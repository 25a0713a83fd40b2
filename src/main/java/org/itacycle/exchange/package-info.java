/** Files that go out and come back: the tables of a year in Word and in a workbook, and what was changed in them. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "document",
            "imports",
            "reporting",
            "measure",
            "assessment",
            "work",
            "organization",
            "calendar",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
