/** The way from a mail to a decision: links that name one task, end with it, and still need their reader's sign-in. */
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"work", "organization", "tenancy", "problem", "audit", "secret"})
@NullMarked
package org.itacycle.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
