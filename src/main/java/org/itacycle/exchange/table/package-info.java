/** A table that went out, was edited and came back: what differs, and what has changed here in the meantime. */
@NullMarked
package org.itacycle.exchange.table;

import org.jspecify.annotations.NullMarked;
