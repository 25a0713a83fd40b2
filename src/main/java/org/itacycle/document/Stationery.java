package org.itacycle.document;

import org.jspecify.annotations.Nullable;

/**
 * What an agency's documents have in common: its emblem (PNG or JPEG), and its own Word templates for upright and wide
 * pages, whose styles, header and footer the Word files keep. Absent parts are the application's own.
 */
public record Stationery(
        byte @Nullable [] emblem, byte @Nullable [] portraitTemplate, byte @Nullable [] landscapeTemplate) {

    public static final Stationery PLAIN = new Stationery(null, null, null);
}
