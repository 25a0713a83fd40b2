/** Files that prove what was done: stored in the database in pieces, never whole in memory. */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"organization", "tenancy", "problem", "audit"})
package org.itacycle.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
