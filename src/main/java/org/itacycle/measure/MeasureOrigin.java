package org.itacycle.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a draft was taken from; without an agency it is an earlier year of the office itself. */
public record MeasureOrigin(UUID measure, @Nullable String agency, int fiscalYear) {}
