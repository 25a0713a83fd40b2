/** Documents as web pages. */
@NullMarked
package org.itacycle.document.page;

import org.jspecify.annotations.NullMarked;
