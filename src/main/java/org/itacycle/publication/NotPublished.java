package org.itacycle.publication;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** There is no version that the public sees, so there is none to withdraw. */
public class NotPublished extends Problem {

    public NotPublished() {
        super(Kind.CONFLICT);
    }
}
