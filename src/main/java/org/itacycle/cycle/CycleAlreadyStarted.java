package org.itacycle.cycle;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The year of the local government runs already or has ended. */
public class CycleAlreadyStarted extends Problem {

    public CycleAlreadyStarted(int fiscalYear) {
        super(Kind.CONFLICT, String.valueOf(fiscalYear));
    }
}
