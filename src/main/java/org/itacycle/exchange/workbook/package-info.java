/** Tables in a workbook, written row by row; knows no word of the field. */
@NullMarked
package org.itacycle.exchange.workbook;

import org.jspecify.annotations.NullMarked;
