/** Ready Thai texts with a link, which people send each other through their messengers; no server of anybody's is called. */
@ApplicationModule(
        displayName = "Share",
        allowedDependencies = {"work", "organization", "calendar", "tenancy", "problem"})
@NullMarked
package org.itacycle.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
