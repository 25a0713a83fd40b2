package org.itacycle.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * For how many days a link leads to its decision ({@code ita.approval.link-days}), and how many more it is known after it
 * has ended or was used ({@code ita.approval.keep-days}).
 */
@Validated
@ConfigurationProperties("ita.approval")
record ApprovalSettings(
        @DefaultValue("14") @Min(1) @Max(365) int linkDays,
        @DefaultValue("30") @Min(0) @Max(3650) int keepDays) {}
