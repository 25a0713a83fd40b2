package org.itacycle.notification.delivery;

import org.itacycle.notification.Channel;

/** Takes a message to its receiver. */
interface Carrier {

    Channel channel();

    /** Whether anything can leave at all. */
    boolean isReady();

    /** Tries once; whatever happens is an outcome. */
    Outcome deliver(Claimed message);
}
