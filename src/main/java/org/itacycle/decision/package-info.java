/** Who decided what: opinions, agreements and returns, signatures under the documents, and the office's orders. */
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "measure",
            "reporting",
            "evidence",
            "work",
            "organization",
            "calendar",
            "tenancy",
            "problem",
            "audit"
        })
@NullMarked
package org.itacycle.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
