package org.itacycle.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the first administrator comes in: whether there is to be one, and with which password instead of a random one. */
@ConfigurationProperties("ita.admin")
record AdministratorSettings(
        @DefaultValue("true") boolean create, @Nullable String password) {

    /** Never tells the password. */
    @Override
    public String toString() {
        return "AdministratorSettings[create=" + create + "]";
    }
}
