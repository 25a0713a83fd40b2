package org.itacycle.cycle.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** After how many working days a late step comes back to the coordinator ({@code ita.escalation.working-days}). */
@Validated
@ConfigurationProperties("ita.escalation")
record EscalationSettings(
        @DefaultValue("3") @Min(0) @Max(60) int workingDays) {}
