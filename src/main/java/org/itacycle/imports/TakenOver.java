package org.itacycle.imports;

import java.util.List;
import java.util.UUID;

/** What came into the year: the new measures, how many analyses and scores, and what was left out and why. */
public record TakenOver(List<UUID> measures, int analyses, int indicators, int items, List<LeftOut> leftOut) {

    /** A part of the preview that was not taken, or not as it stood; the message is for people. */
    public record LeftOut(String where, String message) {}
}
