package org.itacycle.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages leave. {@code from} is the sender's address, by default the user name at the mail server; {@code lease}
 * is the time one delivery may take before another node takes it up; {@code giveUpAfter} how long a message waits for a
 * server that is away; {@code keep} how long what was sent or kept stays readable. Times are real ones.
 */
@Validated
@ConfigurationProperties("ita.notification")
public record NotificationSettings(
        @Nullable String from,
        @NotNull @DefaultValue("PT5S") Duration every,
        @NotNull @DefaultValue("PT5M") Duration lease,
        @NotNull @DefaultValue("PT1M") Duration firstPause,
        @NotNull @DefaultValue("PT15M") Duration longestPause,
        @NotNull @DefaultValue("P5D") Duration giveUpAfter,
        @NotNull @DefaultValue("P730D") Duration keep,
        @Min(1) @Max(500) @DefaultValue("50") int mostRecipients,
        @DefaultValue("false") boolean webhookAnywhere) {}
