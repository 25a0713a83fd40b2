package org.itacycle.publication;

import java.util.UUID;

/** The scan of the signed paper that belongs to a version; it lies among the year's evidence. */
public record SignedScan(UUID evidence, String sha256) {}
