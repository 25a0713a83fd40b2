package org.itacycle.notification.delivery;

/** Takes a message to its receiver. */
interface Carrier {

    Channel channel();

    /** Whether anything can leave at all. */
    boolean isReady();

    /** Tries once; whatever happens is an outcome. */
    Outcome deliver(Claimed message);
}
