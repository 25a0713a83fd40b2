/** Texts of documents that an office may write itself. */
@NullMarked
package org.itacycle.paperwork.text;

import org.jspecify.annotations.NullMarked;
