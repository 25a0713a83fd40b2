/** Texts that an office writes itself, with words in braces for what the system knows. */
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {})
@NullMarked
package org.itacycle.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
