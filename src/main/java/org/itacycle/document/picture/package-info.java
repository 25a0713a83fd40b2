/** Draws what is no text: bars, and codes that phones read. */
@NullMarked
package org.itacycle.document.picture;

import org.jspecify.annotations.NullMarked;
