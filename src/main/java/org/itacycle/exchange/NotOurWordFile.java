package org.itacycle.exchange;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The Word file is none that was downloaded here, or its marks are gone. */
public class NotOurWordFile extends Problem {

    public NotOurWordFile() {
        super(Kind.INVALID);
    }
}
