/** Writes a document as PDF, Word, web page or table. It knows paper and Thai typography, no word of the field. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"calendar", "problem"})
@NullMarked
package org.itacycle.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
