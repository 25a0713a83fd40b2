package org.itacycle.problem;

import org.jspecify.annotations.Nullable;

/** The version a client has read, from {@code If-Match}; absent means that it does not care. */
public record Version(@Nullable Integer expected) {

    public static final Version ANY = new Version(null);

    /** Reads an entity tag such as {@code "7"} or {@code W/"7"}; what is not one of ours never matches. */
    public static Version ofTag(@Nullable String tag) {
        if (tag == null || tag.isBlank() || tag.equals("*")) {
            return ANY;
        }
        var digits = tag.replaceFirst("^W/", "").replace("\"", "");
        return new Version(digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1);
    }

    /** Refuses when somebody else has changed the content in between. */
    public void requireCurrent(int current) {
        if (expected != null && expected != current) {
            throw new Stale();
        }
    }
}
