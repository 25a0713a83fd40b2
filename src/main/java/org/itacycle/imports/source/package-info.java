/** The one form in which every foreign document is interpreted: blocks of text and tables with cells. */
@NullMarked
package org.itacycle.imports.source;

import org.jspecify.annotations.NullMarked;
