package org.itacycle.assessment;

import org.jspecify.annotations.Nullable;

/** What is written about an indicator or about the whole result; a draft may be empty. */
public record AnalysisDraft(@Nullable String text, @Nullable Intent intent) {}
