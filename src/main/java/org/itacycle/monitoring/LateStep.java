package org.itacycle.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open task after its day; the unit is the division, or the role's group where no division owes it. */
public record LateStep(
        String id,
        String key,
        int fiscalYear,
        String unit,
        @Nullable Integer round,
        LocalDate dueOn,
        int workingDaysLate) {}
