package org.itacycle.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RuleSet;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/** What becomes of an entry of the library when a division takes it into its year. */
record TakenDraft(MeasureDraft entry, Predicate<String> knownUnit) {

    MeasureDraft forYear(
            CycleKey cycle, RuleSet rules, String lead, @Nullable Integer indicator, @Nullable Intent intent) {
        return new MeasureDraft(
                entry.title(),
                entry.items(),
                indicator == null ? entry.focus() : about(rules, indicator),
                intent,
                lead,
                units(lead),
                entry.unitsText(),
                wholeYear(cycle.fiscalYear()),
                entry.monitoring(),
                entry.steps().stream()
                        .map(step -> new MeasureStep(
                                step.number(),
                                step.label(),
                                step.text(),
                                step.units().stream().filter(knownUnit).toList(),
                                null))
                        .toList());
    }

    /** Only what the indicator asks for; another indicator's items would promise more than the division meant. */
    private List<Focus> about(RuleSet rules, int indicator) {
        var same = entry.focus().stream()
                .filter(focus -> focus.type() != Focus.Type.INDICATOR)
                .filter(focus -> Indicators.of(focus, rules)
                        .map(number -> Objects.equals(number, indicator))
                        .orElse(true));
        return Stream.concat(Stream.of(new Focus(Focus.Type.INDICATOR, String.valueOf(indicator))), same)
                .toList();
    }

    private List<String> units(String lead) {
        var known = entry.units().stream().filter(knownUnit).toList();
        return known.isEmpty() ? List.of(lead) : known;
    }

    private static Period wholeYear(int fiscalYear) {
        var year = ThaiDates.commonEra(fiscalYear);
        return new Period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30));
    }
}
