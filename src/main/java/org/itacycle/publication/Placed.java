package org.itacycle.publication;

import org.itacycle.tenancy.CycleKey;

/** A version and the year it belongs to. */
record Placed(CycleKey cycle, Publication publication) {}
