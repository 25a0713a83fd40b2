package org.itacycle.notification.delivery;

/** The way on which a message leaves. */
public enum Channel {
    MAIL,
    WEBHOOK
}
