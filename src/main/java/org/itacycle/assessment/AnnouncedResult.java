package org.itacycle.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was announced for a fiscal year as a whole: the total and the Thai word for the level, where they are known. */
public record AnnouncedResult(
        int resultYear,
        @Nullable BigDecimal total,
        @Nullable String level) {}
