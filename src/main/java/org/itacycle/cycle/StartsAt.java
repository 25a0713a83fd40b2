package org.itacycle.cycle;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a year begins in the system: with its plan, or in mid-year with a plan that was agreed on paper. */
public enum StartsAt {
    PLAN,
    EXECUTION;

    /** The beginning with the name; without a name it is the plan, and an unknown name is none. */
    public static Optional<StartsAt> of(@Nullable String name) {
        return name == null
                ? Optional.of(PLAN)
                : Arrays.stream(values())
                        .filter(start -> start.name().equals(name))
                        .findFirst();
    }
}
