/** Spreadsheets and comma-separated tables. */
@NullMarked
package org.itacycle.imports.reader.sheet;

import org.jspecify.annotations.NullMarked;
