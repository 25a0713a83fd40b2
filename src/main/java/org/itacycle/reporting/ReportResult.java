package org.itacycle.reporting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that was done for a measure; in JSON a plain string does too. */
public record ReportResult(
        String text, @Nullable LocalDate on, @Nullable String unit) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ReportResult(
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("on") @Nullable LocalDate on,
            @JsonProperty("unit") @Nullable String unit) {
        this.text = Texts.orEmpty(text);
        this.on = on;
        this.unit = Texts.orNull(unit);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReportResult of(String text) {
        return new ReportResult(text, null, null);
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
