package org.itacycle.measure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.itacycle.assessment.Intent;
import org.jspecify.annotations.Nullable;

/** The content of a measure as somebody types it: every part may still be empty. */
public record MeasureDraft(
        String title,
        List<MeasureItem> items,
        List<Focus> focus,
        @Nullable Intent intent,
        @Nullable String lead,
        List<String> units,
        @Nullable String unitsText,
        @Nullable Period period,
        @Nullable String monitoring,
        List<MeasureStep> steps) {

    public MeasureDraft(
            @Nullable String title,
            @Nullable List<MeasureItem> items,
            @Nullable List<Focus> focus,
            @Nullable Intent intent,
            @Nullable String lead,
            @Nullable List<String> units,
            @Nullable String unitsText,
            @Nullable Period period,
            @Nullable String monitoring,
            @Nullable List<MeasureStep> steps) {
        this.title = Texts.orEmpty(title);
        this.items = numbered(Texts.present(items), MeasureItem::number, MeasureItem::numbered);
        this.focus =
                Texts.present(focus).stream().map(Focus::normalised).distinct().toList();
        this.intent = intent;
        this.lead = Texts.orNull(lead);
        this.units = Texts.distinct(units);
        this.unitsText = Texts.orNull(unitsText);
        this.period = period == null || period.isEmpty() ? null : period;
        this.monitoring = Texts.orNull(monitoring);
        this.steps = numbered(Texts.present(steps), MeasureStep::number, MeasureStep::numbered);
    }

    MeasureDraft ledBy(String division) {
        return new MeasureDraft(title, items, focus, intent, division, units, unitsText, period, monitoring, steps);
    }

    /**
     * The office's numbers stay when they rise; otherwise the entries are numbered in their order, because reports
     * refer to a step by its number.
     */
    private static <T> List<T> numbered(List<T> entries, ToIntFunction<T> number, BiFunction<T, Integer, T> renumber) {
        var rising = IntStream.range(0, entries.size())
                .allMatch(
                        i -> number.applyAsInt(entries.get(i)) > (i == 0 ? 0 : number.applyAsInt(entries.get(i - 1))));
        return rising
                ? entries
                : IntStream.range(0, entries.size())
                        .mapToObj(i -> renumber.apply(entries.get(i), i + 1))
                        .toList();
    }
}
