/** What the blocks and tables mean: scores, analyses, measures, and everything that is doubtful. */
@NullMarked
package org.itacycle.imports.interpretation;

import org.jspecify.annotations.NullMarked;
