/** Who did what: an append-only record written in the transaction of the deed. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"tenancy"})
@NullMarked
package org.itacycle.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
