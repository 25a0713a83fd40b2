/** Who is reminded of what on which morning: one digest for each mailbox, and nothing more once the work is done. */
@ApplicationModule(
        displayName = "Reminder",
        allowedDependencies = {
            "approval",
            "meeting",
            "notification",
            "work",
            "organization",
            "calendar",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
