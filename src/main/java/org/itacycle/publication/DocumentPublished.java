package org.itacycle.publication;

import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;

/** A new version of a document is out. */
public record DocumentPublished(CycleKey cycle, Subject subject, int version) {}
