package org.itacycle.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the application keeps the PostgreSQL it starts itself; its programs lie beside the data unless told otherwise. */
@ConfigurationProperties("ita.database")
record DatabaseSettings(
        @DefaultValue("data") Path directory, @Nullable Path binaries) {}
