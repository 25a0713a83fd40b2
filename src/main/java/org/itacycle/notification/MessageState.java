package org.itacycle.notification;

/** Where a message stands; KEPT means that there is no mail server, so that it is only read here. */
public enum MessageState {
    WAITING,
    SENDING,
    SENT,
    FAILED,
    KEPT
}
