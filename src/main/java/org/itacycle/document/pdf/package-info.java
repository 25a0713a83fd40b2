/** Lays a document out on pages and writes them as PDF. Lengths are points, y grows downwards from the page's top. */
@NullMarked
package org.itacycle.document.pdf;

import org.jspecify.annotations.NullMarked;
