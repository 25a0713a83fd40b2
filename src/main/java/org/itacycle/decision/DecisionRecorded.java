package org.itacycle.decision;

import org.itacycle.tenancy.CycleKey;

/** Somebody decided about the plan or a report. */
public record DecisionRecorded(CycleKey cycle, Decision decision) {}
