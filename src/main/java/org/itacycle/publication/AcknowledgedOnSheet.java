package org.itacycle.publication;

import org.itacycle.tenancy.CycleKey;

/** One signed sheet has acknowledged the measures for every division, so nobody has to do it again. */
public record AcknowledgedOnSheet(CycleKey cycle) {}
