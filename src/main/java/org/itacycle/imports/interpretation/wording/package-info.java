/** Foreign wording made comparable: one kind of digit and space, likeness of misspelt words, the vocabulary as data. */
@NullMarked
package org.itacycle.imports.interpretation.wording;

import org.jspecify.annotations.NullMarked;
