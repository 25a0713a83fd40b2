package org.itacycle.exchange;

import java.util.Optional;
import java.util.Set;
import org.itacycle.problem.Stale;
import org.jspecify.annotations.Nullable;

/** Which differences are taken over, and the state they were seen against; without one nobody cares. */
public record Taking(Set<String> differences, @Nullable String version) {

    public Taking {
        differences = Set.copyOf(differences);
    }

    /** Refuses when somebody has changed the content in between. */
    void requireCurrent(String current) {
        Optional.ofNullable(version).filter(seen -> !seen.equals(current)).ifPresent(old -> {
            throw new Stale();
        });
    }
}
