/** Addresses, sign-in and pages; no rule, no SQL, no engine type. */
@ApplicationModule(displayName = "Web")
@NullMarked
package org.itacycle.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
