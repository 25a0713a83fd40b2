package org.itacycle.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Under which address people outside reach the installation, for example {@code https://ita.example.go.th}. */
@ConfigurationProperties("ita")
record PublicAddressSettings(@Nullable String publicAddress) {}
