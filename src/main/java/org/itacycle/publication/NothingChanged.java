package org.itacycle.publication;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** A new version would say the same as the one that is out. */
public class NothingChanged extends Problem {

    public NothingChanged(int version) {
        super(Kind.CONFLICT, version);
    }
}
