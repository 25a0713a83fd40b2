package org.itacycle.publication;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The licence of the published data; an office that has decided on another one names it here. */
@ConfigurationProperties("ita.open-data")
record OpenDataSettings(
        @Nullable String licenceName,

        @DefaultValue("https://creativecommons.org/licenses/by/4.0/")
        String licenceUrl) {}
