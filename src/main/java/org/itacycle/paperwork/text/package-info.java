/** Texts of documents that an office may write itself, and the words in braces that stand for what the system knows. */
@NullMarked
package org.itacycle.paperwork.text;

import org.jspecify.annotations.NullMarked;
