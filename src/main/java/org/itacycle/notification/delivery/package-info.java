/** How the outbox is emptied: rows, the order kept, the mail server, the called systems. */
@NullMarked
package org.itacycle.notification.delivery;

import org.jspecify.annotations.NullMarked;
