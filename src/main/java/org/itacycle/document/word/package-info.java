/** Writes paper as Word out of a template, whose styles, header and footer stay. */
@NullMarked
package org.itacycle.document.word;

import org.jspecify.annotations.NullMarked;
