package org.itacycle.organization;

import org.jspecify.annotations.Nullable;

/** A division (no parent) or a section of one. */
public record OrgUnit(String code, String name, @Nullable String parent, boolean active) {

    /** Whether it is a division: สำนัก or กอง. */
    public boolean isDivision() {
        return parent == null;
    }

    /** The group of the division's officers. */
    public String group() {
        return Groups.division(parent == null ? code : parent);
    }
}
