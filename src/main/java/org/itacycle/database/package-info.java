/** The PostgreSQL that the application starts itself when no other is configured; knows no word of the domain. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.itacycle.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
