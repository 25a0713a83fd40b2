package org.itacycle.publication;

import java.time.LocalDate;

/** A document was taken back: the version and all before it are shown no longer. The reason is told to the public. */
public record Withdrawal(int version, LocalDate on, String reason) {}
