/** Word's files: the new ones as a stream of XML, the old ones by Apache POI. */
@NullMarked
package org.itacycle.imports.reader.word;

import org.jspecify.annotations.NullMarked;
