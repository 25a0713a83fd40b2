/** One reader per file format, each into the form of {@code source}; knows no word of the field. */
@NullMarked
package org.itacycle.imports.reader;

import org.jspecify.annotations.NullMarked;
