/**
 * The way from a mail to a decision: what is proposed on one screen, and links that name one task, end with it, and
 * still need their reader's sign-in.
 */
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {
            "completeness",
            "decision",
            "reporting",
            "measure",
            "assessment",
            "work",
            "organization",
            "tenancy",
            "problem",
            "audit",
            "secret"
        })
@NullMarked
package org.itacycle.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
