package org.itacycle.cycle;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The year was closed or cancelled, so nothing of it moves any more. */
public class CycleEnded extends Problem {

    public CycleEnded(int fiscalYear) {
        super(Kind.CONFLICT, String.valueOf(fiscalYear));
    }
}
