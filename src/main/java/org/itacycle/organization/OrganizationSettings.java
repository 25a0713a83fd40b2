package org.itacycle.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The local government that a new installation starts with; everything but the slug can be changed afterwards. */
@ConfigurationProperties("ita.organization")
record OrganizationSettings(
        @DefaultValue("main") String slug,
        @Nullable String name,
        @DefaultValue("SAO") LocalGovType type,
        @DefaultValue("") String district,
        @DefaultValue("") String province) {}
