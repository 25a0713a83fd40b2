package org.itacycle.decision;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** A document is signed only after the executive has agreed to it. */
public class NotYetAgreed extends Problem {

    public NotYetAgreed() {
        super(Kind.CONFLICT);
    }
}
