package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the activity log as it is typed. One meeting may serve several measures. Who gives a new entry its id may
 * send it again where no answer came, and has it once.
 */
public record ActivityDraft(
        @Nullable UUID id,
        @Nullable LocalDate on,
        String text,
        @Nullable String unit,
        @Nullable ActivityKind kind,
        List<UUID> measures,
        List<Integer> steps) {

    public ActivityDraft(
            @Nullable UUID id,
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable String unit,
            @Nullable ActivityKind kind,
            @Nullable List<@Nullable UUID> measures,
            @Nullable List<@Nullable Integer> steps) {
        this.id = id;
        this.on = on;
        this.text = Texts.orEmpty(text);
        this.unit = Texts.orNull(unit);
        this.kind = kind;
        this.measures = distinct(measures);
        this.steps = distinct(steps);
    }

    public ActivityDraft(
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable String unit,
            @Nullable ActivityKind kind,
            @Nullable List<@Nullable UUID> measures,
            @Nullable List<@Nullable Integer> steps) {
        this(null, on, text, unit, kind, measures, steps);
    }

    ActivityDraft by(@Nullable String newUnit) {
        return new ActivityDraft(id, on, text, newUnit, kind, measures, steps);
    }

    UUID idOrNew() {
        return Optional.ofNullable(id).orElseGet(UUID::randomUUID);
    }

    private static <T> List<T> distinct(@Nullable List<@Nullable T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }
}
