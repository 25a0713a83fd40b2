/** Writes the tables of a paper as workbook and as comma-separated text. */
@NullMarked
package org.itacycle.document.sheet;

import org.jspecify.annotations.NullMarked;
