package org.itacycle.notification;

/** The way on which a message leaves. */
public enum Channel {
    MAIL,
    WEBHOOK
}
