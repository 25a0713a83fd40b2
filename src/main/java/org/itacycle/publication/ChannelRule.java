package org.itacycle.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;

/** What an announcement needs: a channel, a day, and a link or a file. */
final class ChannelRule {

    private static final Set<String> WEB = Set.of("http", "https");

    private ChannelRule() {}

    /** What the entries still lack, named as in a completion. */
    static List<Missing> missing(List<ChannelEntry> entries) {
        var found = new ArrayList<Missing>();
        if (entries.isEmpty()) {
            found.add(Missing.of("channels", "publication.channel-required"));
        }
        for (int i = 0; i < entries.size(); i++) {
            found.addAll(missing(entries.get(i), "channels[" + i + "]"));
        }
        return found;
    }

    private static List<Missing> missing(ChannelEntry entry, String where) {
        var found = new ArrayList<Missing>();
        if (entry.channel() == null) {
            found.add(Missing.of(where + ".channel", "publication.channel-name-required"));
        }
        if (entry.date() == null) {
            found.add(Missing.of(where + ".date", "publication.date-required"));
        }
        if (entry.url() == null && entry.file() == null) {
            found.add(Missing.of(where + ".url", "publication.proof-required"));
        }
        return found;
    }

    /** Whether a browser of anybody may be sent there: http or https, a host, and no hidden sign-in. */
    static boolean isWebAddress(String url) {
        try {
            var address = new URI(asAscii(url)).parseServerAuthority();
            return address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    static Optional<UUID> fileId(@Nullable String file) {
        try {
            return Optional.ofNullable(file).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Thai letters of a copied address do not matter for what it is. */
    private static String asAscii(String url) {
        return url.replaceAll("[\\u0E00-\\u0E7F]", "x");
    }
}
