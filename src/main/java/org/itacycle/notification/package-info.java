/** What leaves the house: mail and calls to other systems, written with what causes them and sent after it. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "publication",
            "decision",
            "reporting",
            "measure",
            "work",
            "organization",
            "calendar",
            "wording",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
