package org.itacycle.completeness;

import org.itacycle.assessment.Finding;
import org.jspecify.annotations.Nullable;

/** A finding, the required element it is about, and whether it is owed by a division whose collection was closed. */
record Found(Finding finding, @Nullable String element, boolean notSent) {

    static Found of(Finding finding) {
        return new Found(finding, ElementOf.finding(finding.code()), false);
    }
}
