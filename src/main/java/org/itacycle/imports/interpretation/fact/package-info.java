/** Single values and statements: periods, units, scores, analyses, years, whose document it is. */
@NullMarked
package org.itacycle.imports.interpretation.fact;

import org.jspecify.annotations.NullMarked;
