package org.itacycle.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When it is time to remind, in working days ({@code ita.reminder.*}): so many before the day, so many after it, then
 * every so many; after how many the executive is asked a second time.
 */
@Validated
@ConfigurationProperties("ita.reminder")
record ReminderRhythm(
        @NotEmpty @DefaultValue({"7", "1"}) List<@Min(0) @Max(60) Integer> before,
        @NotEmpty @DefaultValue({"1", "3"}) List<@Min(1) @Max(60) Integer> after,
        @Min(1) @Max(60) @DefaultValue("5") int thenEvery,
        @Min(1) @Max(60) @DefaultValue("3") int executiveAgain) {

    ReminderRhythm {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** From how many working days before its day on an item is due soon. */
    int soon() {
        return before.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
