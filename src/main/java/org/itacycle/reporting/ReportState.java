package org.itacycle.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report of a measure in a round as it stands, with the one of the six-month round beside it. A report of twelve
 * months that nobody has written yet starts as a copy of the one of six months.
 */
record ReportState(
        ReportDraft content,
        int version,
        @Nullable Change change,
        @Nullable ReportDraft sixMonths) {

    static final int SIX = 6;
    static final int TWELVE = 12;

    /** Who wrote it last. */
    record Change(String by, String byName, Instant at) {}

    /** Nothing was written in the round itself. */
    static ReportState unwritten(@Nullable ReportDraft sixMonths) {
        return new ReportState(sixMonths == null ? ReportDraft.BLANK : sixMonths, 0, null, sixMonths);
    }

    ReportState beside(@Nullable ReportDraft earlier) {
        return new ReportState(content, version, change, earlier);
    }

    /** 6 where the measure's own part is still what was reported after six months. */
    @Nullable
    Integer copiedFrom() {
        boolean copied = sixMonths != null
                && !sixMonths.ownPart().equals(ReportDraft.BLANK)
                && sixMonths.ownPart().equals(content.ownPart());
        return copied ? SIX : null;
    }

    /** 6 where the step is still what was reported after six months. */
    @Nullable
    Integer copiedFrom(int step) {
        boolean copied = sixMonths != null
                && !sixMonths.step(step).isBlank()
                && sixMonths.step(step).equals(content.step(step));
        return copied ? SIX : null;
    }
}
