package org.itacycle.publication;

import java.time.LocalDate;
import org.itacycle.decision.Subject;

/** A document as it was agreed; it never changes, and a correction is the next version. */
public record Publication(Subject subject, int version, String sha256, LocalDate publishedOn, Agreement agreed) {}
