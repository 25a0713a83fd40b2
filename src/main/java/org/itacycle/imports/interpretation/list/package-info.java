/** Lists as people type them into cells: numbers, bullets, blank lines, lines, also several entries on one line. */
@NullMarked
package org.itacycle.imports.interpretation.list;

import org.jspecify.annotations.NullMarked;
