package org.itacycle.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The short name of a local government within this installation, for example {@code bankum}. */
public record OrganizationId(@JsonValue String value) {

    @JsonCreator
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
