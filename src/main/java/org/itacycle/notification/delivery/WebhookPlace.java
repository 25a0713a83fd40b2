package org.itacycle.notification.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a webhook may lead: out of the house, so that nobody uses this server to knock on doors inside. */
public final class WebhookPlace {

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;
    private static final int SHARED_MASK = 0xc0;
    private static final int IPV6_LENGTH = 16;

    private WebhookPlace() {}

    /** Whether the address is encrypted and every machine of its name stands outside. */
    public static boolean isPublic(URI address) throws UnknownHostException {
        return "https".equals(address.getScheme())
                && address.getHost() != null
                && Arrays.stream(InetAddress.getAllByName(address.getHost())).noneMatch(WebhookPlace::isInside);
    }

    private static boolean isInside(InetAddress machine) {
        var bytes = machine.getAddress();
        var uniqueLocal = bytes.length == IPV6_LENGTH && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        var shared =
                bytes.length < IPV6_LENGTH && bytes[0] == SHARED_FIRST && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
        return machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isMulticastAddress()
                || uniqueLocal
                || shared;
    }
}
