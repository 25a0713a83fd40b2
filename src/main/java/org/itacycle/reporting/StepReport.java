package org.itacycle.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one step of a measure went; for a step that cannot be done the result is the reason. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StepReport(
        int number,
        @Nullable ExecutionStatus status,
        @Nullable String result,
        @Nullable LocalDate doneOn,
        @Nullable String suggestion) {

    public StepReport(
            int number,
            @Nullable ExecutionStatus status,
            @Nullable String result,
            @Nullable LocalDate doneOn,
            @Nullable String suggestion) {
        this.number = number;
        this.status = status;
        this.result = Texts.orNull(result);
        this.doneOn = doneOn;
        this.suggestion = Texts.orNull(suggestion);
    }

    static StepReport blank(int number) {
        return new StepReport(number, null, null, null, null);
    }

    boolean isBlank() {
        return equals(blank(number));
    }
}
