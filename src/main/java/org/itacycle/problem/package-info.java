/** Errors people can read: what went wrong, where, and in which words. */
@ApplicationModule(
        displayName = "Problem",
        allowedDependencies = {})
@NullMarked
package org.itacycle.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
