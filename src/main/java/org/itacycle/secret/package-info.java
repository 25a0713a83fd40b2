/** Addresses that are secrets: how they are made, and what of them is kept. */
@ApplicationModule(
        displayName = "Secret",
        allowedDependencies = {})
@NullMarked
package org.itacycle.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
