package org.itacycle.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a measure. Units and period are given only where they differ from the measure's; a unit named here owes
 * the step. The label is the number as the office prints it.
 */
public record MeasureStep(
        int number,
        @Nullable String label,
        String text,
        List<String> units,
        @Nullable Period period) {

    public MeasureStep(
            int number,
            @Nullable String label,
            @Nullable String text,
            @Nullable List<String> units,
            @Nullable Period period) {
        this.number = number;
        this.label = Texts.orNull(label);
        this.text = Texts.orEmpty(text);
        this.units = Texts.distinct(units);
        this.period = period == null || period.isEmpty() ? null : period;
    }

    MeasureStep numbered(int newNumber) {
        return new MeasureStep(newNumber, label, text, units, period);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
