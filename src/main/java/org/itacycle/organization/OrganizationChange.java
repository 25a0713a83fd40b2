package org.itacycle.organization;

import org.jspecify.annotations.Nullable;

/** How a local government shall be called from now on; unchecked, as somebody typed it. */
public record OrganizationChange(
        @Nullable String name,
        @Nullable LocalGovType type,
        @Nullable String district,
        @Nullable String province,
        @Nullable Boolean publishesSixMonthReport) {}
