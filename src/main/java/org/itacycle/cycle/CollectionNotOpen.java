package org.itacycle.cycle;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** Nothing is being collected that could be closed. */
public class CollectionNotOpen extends Problem {

    public CollectionNotOpen() {
        super(Kind.CONFLICT);
    }
}
