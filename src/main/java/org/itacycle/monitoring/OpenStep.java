package org.itacycle.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.work.Reminders;
import org.jspecify.annotations.Nullable;

/**
 * An open task as those see it who follow the year. {@code unit} is the division, or the role's group where no division
 * owes it; {@code soon} tells that few working days are left, {@code workingDaysLate} is 0 until a working day has passed
 * since its day; {@code signing} tells that clerk or executive has it, {@code mine} that the caller's own groups owe it,
 * {@code returnedBy} at which stage it was sent back.
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
        boolean soon,
        int workingDaysLate,
        boolean signing,
        boolean mine,
        @Nullable LocalDate remindedOn,
        List<Reminded> reminders,
        @Nullable String returnedBy,
        @Nullable String comment) {

    /** Of this step somebody was reminded on that day; {@code kind} tells why, {@code told} names whom. */
    public record Reminded(LocalDate day, String kind, List<String> told) {

        static List<Reminded> all(List<Reminders.Reminder> reminders, boolean named) {
            return reminders.stream()
                    .map(one -> new Reminded(one.day(), one.kind(), named ? one.told() : List.of()))
                    .toList();
        }
    }
}
