package org.itacycle.cycle;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The task was sent or closed meanwhile. */
public class TaskNotOpen extends Problem {

    public TaskNotOpen() {
        super(Kind.CONFLICT);
    }
}
