/** The frame of a document: whose it is, which years and round it speaks of, and what kind it is. */
@NullMarked
package org.itacycle.imports.interpretation.frame;

import org.jspecify.annotations.NullMarked;
