/** How a letter is worded and drawn: the texts of the office or of the application, the values, HTML and plain text. */
@NullMarked
package org.itacycle.notification.letter;

import org.jspecify.annotations.NullMarked;
