/** Sets Thai type: shapes letters with their marks and breaks lines at word borders. */
@NullMarked
package org.itacycle.document.type;

import org.jspecify.annotations.NullMarked;
