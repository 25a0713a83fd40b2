package org.itacycle.notification;

import org.jspecify.annotations.Nullable;

/** A mailbox as somebody typed it, and whose it is; the name may be absent or tell several people who share it. */
public record Recipient(String address, @Nullable String name) {

    public static Recipient of(String address) {
        return new Recipient(address, null);
    }
}
