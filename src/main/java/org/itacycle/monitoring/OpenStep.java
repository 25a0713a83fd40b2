package org.itacycle.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task as those see it who follow the year. {@code unit} is the division, or the role's group where no division
 * owes it; {@code workingDaysLate} is 0 until a working day has passed since its day; {@code signing} tells that clerk or executive has it.
 */
public record OpenStep(
        String id,
        String key,
        String name,
        int fiscalYear,
        String phase,
        @Nullable Integer round,
        String unit,
        String unitName,
        String owedBy,
        String owedByName,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate extendedTo,
        boolean overdue,
        int workingDaysLate,
        boolean signing,
        @Nullable LocalDate remindedOn,
        @Nullable String returnedBy,
        @Nullable String comment) {}
