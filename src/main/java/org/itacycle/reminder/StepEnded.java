package org.itacycle.reminder;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** Nobody is reminded of what was sent or closed meanwhile. */
public class StepEnded extends Problem {

    StepEnded() {
        super(Kind.CONFLICT);
    }
}
