package org.itacycle.organization;

import org.jspecify.annotations.Nullable;

/** A unit to add, rename or (de)activate; unchecked, as somebody typed it. */
public record UnitChange(
        @Nullable String code,
        @Nullable String name,
        @Nullable String parent,
        @Nullable Boolean active) {}
