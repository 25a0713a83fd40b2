package org.itacycle.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What another unit named in the measure has added to it. */
public record Contribution(
        @Nullable String unit, String text, @Nullable LocalDate on) {

    public Contribution(@Nullable String unit, @Nullable String text, @Nullable LocalDate on) {
        this.unit = Texts.orNull(unit);
        this.text = Texts.orEmpty(text);
        this.on = on;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    Contribution from(@Nullable String by) {
        return new Contribution(by, text, on);
    }
}
