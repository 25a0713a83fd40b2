package org.itacycle.publication;

import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;

/** A document was taken back up to and with the version. */
public record DocumentWithdrawn(CycleKey cycle, Subject subject, int version) {}
