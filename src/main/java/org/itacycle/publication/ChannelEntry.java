package org.itacycle.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An announcement as it was typed: the channel, the day, and a link or the id of a stored file as proof. */
public record ChannelEntry(
        @Nullable String channel,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String file) {

    public ChannelEntry {
        channel = orNull(channel);
        url = orNull(url);
        file = orNull(file);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
