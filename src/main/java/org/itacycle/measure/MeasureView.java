package org.itacycle.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.itacycle.assessment.Intent;
import org.jspecify.annotations.Nullable;

/** A measure as it stands; the number is its place in the year's list. */
public record MeasureView(
        UUID id,
        int number,
        String title,
        List<MeasureItem> items,
        List<Focus> focus,
        @Nullable Intent intent,
        String lead,
        List<String> units,
        @Nullable String unitsText,
        @Nullable Period period,
        @Nullable String monitoring,
        List<MeasureStep> steps,
        int version,
        String changedBy,
        Instant changedAt) {

    /** Whether the measure answers the indicator itself. */
    public boolean focuses(int indicator) {
        return focus.contains(new Focus(Focus.Type.INDICATOR, Integer.toString(indicator)));
    }

    /** How people call it: its title, or its first entry where it has none. */
    public String words() {
        return Stream.concat(Stream.of(title), items.stream().map(MeasureItem::text))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The units named in it or in one of its steps. */
    Stream<String> namedUnits() {
        return Stream.concat(units.stream(), steps.stream().flatMap(step -> step.units().stream()))
                .distinct();
    }

    /** Everything the office wrote in it. */
    Stream<String> texts() {
        return Stream.of(
                        Stream.of(title, Texts.orEmpty(monitoring)),
                        items.stream().map(MeasureItem::text),
                        steps.stream().map(MeasureStep::text))
                .flatMap(Function.identity());
    }

    boolean hasWords() {
        return !words().isEmpty();
    }

    /** The content without what the system adds. */
    MeasureDraft content() {
        return new MeasureDraft(title, items, focus, intent, lead, units, unitsText, period, monitoring, steps);
    }
}
