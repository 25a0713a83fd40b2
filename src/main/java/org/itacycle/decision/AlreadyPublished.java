package org.itacycle.decision;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** What stands under a published document stays as it is. */
public class AlreadyPublished extends Problem {

    public AlreadyPublished() {
        super(Kind.CONFLICT);
    }
}
