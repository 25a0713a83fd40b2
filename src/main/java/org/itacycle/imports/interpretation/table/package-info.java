/** Tables of measures: which column is what, which rows belong together, and what a measure's cells say. */
@NullMarked
package org.itacycle.imports.interpretation.table;

import org.jspecify.annotations.NullMarked;
