/** Measures and what was reported on them as tables, with the columns that a fiscal year or an office asks for. */
@NullMarked
package org.itacycle.paperwork.table;

import org.jspecify.annotations.NullMarked;
