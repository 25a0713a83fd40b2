/** Pictures and films without what the camera wrote beside them: where it was, whose it is. */
@NullMarked
package org.itacycle.evidence.picture;

import org.jspecify.annotations.NullMarked;
