package org.itacycle.exchange.word;

import org.itacycle.problem.Kind;
import org.itacycle.problem.Problem;

/** The file is no Word document of the present format, or one that is broken or locked. */
public class UnreadableWord extends Problem {

    public UnreadableWord() {
        super(Kind.INVALID);
    }
}
