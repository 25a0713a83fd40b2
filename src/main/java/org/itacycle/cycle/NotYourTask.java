package org.itacycle.cycle;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The task is owed by somebody else; a coordinator must say on whose word or paper she sends it. */
public class NotYourTask extends Problem {

    public NotYourTask() {
        super(Kind.FORBIDDEN);
    }
}
