/** Tables in Word whose rows are found again after somebody has edited them; knows no word of the field. */
@NullMarked
package org.itacycle.exchange.word;

import org.jspecify.annotations.NullMarked;
