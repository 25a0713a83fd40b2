package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;

/** A measure on which a division owes something: the whole report when it leads, and the steps that are its own. */
record OwedMeasure(MeasureView measure, boolean leads, Set<Integer> steps) {

    boolean owesSomething() {
        return leads || !steps.isEmpty();
    }

    /** The steps that begin only after the day, so that nothing can be said about them yet. */
    static boolean beginsAfter(LocalDate day, MeasureView measure, MeasureStep step) {
        return Optional.ofNullable(step.period())
                .map(Period::start)
                .or(() -> Optional.ofNullable(measure.period()).map(Period::start))
                .filter(start -> start.isAfter(day))
                .isPresent();
    }
}
