/** Fiscal years, rounds, working days, the dates of a year and the one clock; knows no other module's word. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"tenancy", "problem", "audit"})
@NullMarked
package org.itacycle.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
