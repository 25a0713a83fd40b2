package org.itacycle.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An analysis with what its writer needs beside it. Without an indicator it is the analysis of the whole result. The
 * intent is the proposed one until somebody chooses.
 */
public record AnalysisView(
        @Nullable Integer indicator,
        @Nullable String name,
        @Nullable String lead,
        @Nullable BigDecimal score,
        @Nullable BigDecimal previousScore,
        String text,
        @Nullable Intent intent,
        @Nullable Intent proposedIntent,
        int version) {}
