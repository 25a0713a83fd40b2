/** The record that interpreting leaves: places of what was read, and everything that is doubtful. */
@NullMarked
package org.itacycle.imports.interpretation.trace;

import org.jspecify.annotations.NullMarked;
