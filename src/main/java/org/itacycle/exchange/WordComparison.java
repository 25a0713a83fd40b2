package org.itacycle.exchange;

import java.util.List;

/** What a file says differently; the version stands for the state it was compared with. */
public record WordComparison(String version, List<Difference> differences) {

    public WordComparison {
        differences = List.copyOf(differences);
    }
}
