package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the activity log as it is typed. One meeting may serve several measures. */
public record ActivityDraft(
        @Nullable LocalDate on,
        String text,
        @Nullable String unit,
        @Nullable ActivityKind kind,
        List<UUID> measures,
        List<Integer> steps) {

    public ActivityDraft(
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable String unit,
            @Nullable ActivityKind kind,
            @Nullable List<@Nullable UUID> measures,
            @Nullable List<@Nullable Integer> steps) {
        this.on = on;
        this.text = Texts.orEmpty(text);
        this.unit = Texts.orNull(unit);
        this.kind = kind;
        this.measures = distinct(measures);
        this.steps = distinct(steps);
    }

    ActivityDraft by(@Nullable String newUnit) {
        return new ActivityDraft(on, text, newUnit, kind, measures, steps);
    }

    private static <T> List<T> distinct(@Nullable List<@Nullable T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }
}
