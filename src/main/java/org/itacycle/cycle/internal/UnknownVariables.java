package org.itacycle.cycle.internal;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** A client of the engine sent variables along with a completion; none is trusted, so none is taken. */
class UnknownVariables extends Problem {

    UnknownVariables(String names) {
        super(Kind.INVALID, names);
    }
}
