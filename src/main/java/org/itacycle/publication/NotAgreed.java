package org.itacycle.publication;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The document was not agreed, so it can neither be published nor circulated. */
public class NotAgreed extends Problem {

    public NotAgreed() {
        super(Kind.CONFLICT);
    }
}
