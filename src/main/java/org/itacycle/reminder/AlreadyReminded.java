package org.itacycle.reminder;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** A step is reminded of by hand once a day at most. */
public class AlreadyReminded extends Problem {

    AlreadyReminded() {
        super(Kind.CONFLICT);
    }
}
