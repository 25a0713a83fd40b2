/** Open work items: what is owed by whom until when. Written by the engine's glue, read by everybody. */
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {"organization", "calendar", "tenancy", "problem"})
@NullMarked
package org.itacycle.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
